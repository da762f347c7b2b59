import { assertCents, type Cents, divideDown, divideHalfUp, sumCents } from "./money";

/** One taker of a part. `key` breaks ties, so it should be unique: with it the order of the shares never matters. */
export type Share = { key: string; weight: number };

/**
 * Shares an amount by weight, to the cent, by largest remainder; ties go to the smaller key (policy, Money).
 * Returns the parts in the order of `shares`; they add up to `amountCents`, and none exceeds its weight while the amount
 * does not exceed all weights. Where every weight is 0 all count alike. A negative amount is the mirror image.
 * Throws a RangeError on a fraction, a negative weight, or an amount with nobody to take it.
 */
export function prorate(amountCents: Cents, shares: readonly Share[]): Cents[] {
  if (amountCents < 0) return prorate(-amountCents, shares).map((part) => 0 - part);
  assertCents(amountCents, "amount");
  for (const { key, weight } of shares) assertCents(weight, `weight of ${key}`);
  if (amountCents === 0) return shares.map(() => 0);
  if (shares.length === 0) throw new RangeError(`Nobody to share ${amountCents} cents`);

  const total = sumCents(shares.map(({ weight }) => weight));
  const portions = shares.map(({ key, weight }, index) => ({
    key,
    index,
    ...(total > 0 ? divideDown(amountCents, weight, total) : divideDown(amountCents, 1, shares.length)),
  }));
  const parts = portions.map(({ quotient }) => quotient);
  const left = amountCents - sumCents(parts);
  portions.sort((a, b) => b.remainder - a.remainder || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const { index, quotient } of portions.slice(0, left)) parts[index] = quotient + 1;
  return parts;
}

/**
 * What unit `k` of `n` (1 ≤ k ≤ n) is worth of what was paid for all, by cumulative rounding (policy, Money):
 * `round(paid × k / n) − round(paid × (k−1) / n)`. Count the units already taken; any split adds up to `paidCents`.
 */
export function unitShare(paidCents: Cents, k: number, n: number): Cents {
  assertCents(paidCents, "paid");
  if (!Number.isInteger(k) || !Number.isInteger(n) || k < 1 || k > n) {
    throw new RangeError(`Unit ${k} of ${n} does not exist`);
  }
  return divideHalfUp(paidCents, k, n) - divideHalfUp(paidCents, k - 1, n);
}
