import type { Locale } from "./text";

/** An amount in integer cents of EUR, VAT included unless it says otherwise (policy, Money). */
export type Cents = number;

/** Throws a RangeError unless `value` is a whole, safe number of cents of at least `minimum`: anything else is a bug. */
export function assertCents(value: Cents, name: string, minimum = 0): void {
  if (!Number.isSafeInteger(value) || value < minimum) {
    throw new RangeError(`${name} must be whole cents of at least ${minimum}, not ${value}`);
  }
}

export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}

/**
 * `amount × factor / divisor` rounded down, and what the rounding left (0 ≤ remainder < divisor). Exact at any size:
 * products beyond 2^53 are computed as BigInt. For amount and factor of at least 0 and a divisor above 0.
 */
export function divideDown(
  amount: number,
  factor: number,
  divisor: number,
): { quotient: number; remainder: number } {
  const product = amount * factor;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const remainder = product % divisor;
    return { quotient: (product - remainder) / divisor, remainder };
  }
  const exact = BigInt(amount) * BigInt(factor);
  const by = BigInt(divisor);
  return { quotient: Number(exact / by), remainder: Number(exact % by) };
}

/** `amount × factor / divisor`, half up to whole cents (policy, Money). For amount and factor of at least 0. */
export function divideHalfUp(amount: number, factor: number, divisor: number): number {
  const { quotient, remainder } = divideDown(amount, factor, divisor);
  return remainder >= divisor - remainder ? quotient + 1 : quotient;
}

const formats: Record<Locale, Intl.NumberFormat> = {
  de: new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" }),
  en: new Intl.NumberFormat("en-IE", { style: "currency", currency: "EUR" }),
};

/** Cents as people read them: `13,90 €` in German, `€13.90` in English. The cents never pass through a fraction. */
export function formatCents(cents: Cents, locale: Locale): string {
  assertCents(cents, "amount", Number.MIN_SAFE_INTEGER);
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const decimal = `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return formats[locale].format(decimal as Intl.StringNumericLiteral);
}
