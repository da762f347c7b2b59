import { type Cents, sumCents } from "@/lib/shared/money";
import { prorate } from "@/lib/shared/prorate";

/** A shipped line: its VAT rate in percent, its gross value after and before discounts. */
export type ShippedValue = { rate: number; totalCents: Cents; subtotalCents: Cents };

/**
 * Splits shipping over the VAT rates of the shipped goods by their gross value, by their undiscounted value where
 * that is nothing (policy, Money). Rates ascend; nothing for no shipping.
 */
export function splitShipping(
  shippingCents: Cents,
  shipped: readonly ShippedValue[],
): { rate: number; grossCents: Cents }[] {
  if (shippingCents === 0) return [];
  const discountedToNothing = shipped.every(({ totalCents }) => totalCents === 0);
  const rates = [...new Set(shipped.map(({ rate }) => rate))].sort((a, b) => a - b);
  const shares = rates.map((rate) => {
    const values = shipped.filter((line) => line.rate === rate);
    const weight = sumCents(
      values.map((line) => (discountedToNothing ? line.subtotalCents : line.totalCents)),
    );
    return { key: String(rate).padStart(3, "0"), weight };
  });
  const parts = prorate(shippingCents, shares);
  return rates
    .map((rate, index) => ({ rate, grossCents: parts[index] ?? 0 }))
    .filter((part) => part.grossCents > 0);
}
