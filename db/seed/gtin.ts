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

/** EAN-13 of the article with this reference number (0 to 999 999). */
export function gtin(reference: number): string {
  if (!Number.isInteger(reference) || reference < 0 || reference > 999_999) {
    throw new RangeError(`GTIN reference out of range: ${reference}`);
  }
  const body = PREFIX + String(reference).padStart(6, "0");
  return body + checkDigit(body);
}
