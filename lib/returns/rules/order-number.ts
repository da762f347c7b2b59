/** Letters that are read as digits; the alphabet of order numbers has none of them (see `readableCode`). */
const misread: Record<string, string> = { O: "0", I: "1", L: "1" };

/**
 * The order number somebody meant by what they typed: case, spaces and dashes do not matter, nor O for 0 or I and L for 1.
 * Null when it cannot be one.
 */
export function meantOrderNumber(typed: string): string | null {
  const code = /^MH([0-9A-Z]{4})([0-9A-Z]{4})$/.exec(typed.toUpperCase().replace(/[^0-9A-Z]/g, ""));
  if (!code) return null;
  const digits = (part = "") => part.replace(/[OIL]/g, (letter) => misread[letter] ?? letter);
  return `MH-${digits(code[1])}-${digits(code[2])}`;
}
