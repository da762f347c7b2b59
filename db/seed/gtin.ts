/** Prefix of the demonstration's article numbers: German range plus a made-up company number. */
const PREFIX = "426079";

/**
 * Check digit of a GTIN by GS1: digits from the right weigh 3, 1, 3, 1 …
 * `body` is the number without its check digit.
 */
export function checkDigit(body: string): number {
  const sum = [...body]
    .reverse()
    .reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

function ean13(prefix: string, reference: number): string {
  const digits = 12 - prefix.length;
  if (!Number.isInteger(reference) || reference < 0 || reference >= 10 ** digits) {
    throw new RangeError(`GTIN reference out of range: ${reference}`);
  }
  const body = prefix + String(reference).padStart(digits, "0");
  return body + checkDigit(body);
}

/** EAN-13 of the article with this reference number (0 to 999 999). */
export function gtin(reference: number): string {
  return ean13(PREFIX, reference);
}

/** EAN-13 from the range GS1 leaves for use inside a company (prefix 20): never that of a real article. */
export function internalGtin(reference: number): string {
  return ean13("20", reference);
}
