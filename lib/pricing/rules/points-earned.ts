import { type Cents, divideDown } from "@/lib/shared/money";

/**
 * Points for the goods of an order, `floor(goods paid × factor / 100)` (policy, Loyalty). `goodsPaidCents` is after all
 * discounts, without shipping and without gift cards bought. The tier's factor counts to the hundredth: 1, 1.25, 1.5.
 */
export function pointsEarned(goodsPaidCents: Cents, tierFactor: number): number {
  return divideDown(goodsPaidCents, Math.round(tierFactor * 100), 10_000).quotient;
}
