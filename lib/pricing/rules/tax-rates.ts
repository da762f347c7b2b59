import type { Country, TaxClass } from "../types";

type RateSpan = { country: Country; from: Date; standard: number; reduced: number };

/** Newest first. Moments are local midnight. Sources: § 12 and § 28 UStG (DE), § 10 UStG 1994 (AT). */
const SPANS: readonly RateSpan[] = [
  { country: "DE", from: new Date("2020-12-31T23:00:00Z"), standard: 19, reduced: 7 },
  { country: "DE", from: new Date("2020-06-30T22:00:00Z"), standard: 16, reduced: 5 },
  { country: "DE", from: new Date("2006-12-31T23:00:00Z"), standard: 19, reduced: 7 },
  { country: "AT", from: new Date("1983-12-31T23:00:00Z"), standard: 20, reduced: 10 },
];

/** VAT in whole percent at a moment (policy, Money). Throws for a moment before the table begins. */
export function taxRate(country: Country, taxClass: TaxClass, at: Date): number {
  if (taxClass === "none") return 0;
  const span = SPANS.find((candidate) => candidate.country === country && candidate.from <= at);
  if (!span) throw new RangeError(`No VAT rate of ${country} is known for ${at.toISOString()}`);
  return span[taxClass];
}
