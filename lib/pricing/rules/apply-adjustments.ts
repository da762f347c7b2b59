import { type Cents, sumCents } from "@/lib/shared/money";
import { prorate } from "@/lib/shared/prorate";
import type { Adjustment, AppliedAdjustment } from "../types";

/** What a line may still lose. `key` breaks ties; a gift card takes no discount. */
export type AdjustableLine = { id: string; key: string; subtotalCents: Cents; discountable: boolean };

export type Adjusted = {
  /** Per line id, positive. */
  discounts: Map<string, Cents>;
  shippingCents: Cents;
  /** Those that took something, with what they really took. */
  applied: AppliedAdjustment[];
};

/**
 * Applies adjustments one after the other, each on what is left: an order's is shared over the remaining values, and
 * nothing goes below zero (policy, Promotions). Throws on a positive or broken amount and on a line that is not there.
 */
export function applyAdjustments(
  lines: readonly AdjustableLine[],
  shippingCents: Cents,
  adjustments: readonly Adjustment[],
): Adjusted {
  const left = new Map(lines.map(({ id, subtotalCents }) => [id, subtotalCents]));
  let shippingLeft = shippingCents;
  const applied: AppliedAdjustment[] = [];

  for (const adjustment of adjustments) {
    const wanted = saving(adjustment);
    if (adjustment.target.kind === "shipping") {
      const taken = Math.min(wanted, shippingLeft);
      shippingLeft -= taken;
      if (taken > 0) applied.push({ ...adjustment, amountCents: -taken, shares: [] });
      continue;
    }
    const shares = takeFrom(targetLines(lines, adjustment), wanted, left);
    if (shares.length === 0) continue;
    for (const { lineId, amountCents } of shares) left.set(lineId, (left.get(lineId) ?? 0) + amountCents);
    applied.push({
      ...adjustment,
      amountCents: sumCents(shares.map(({ amountCents }) => amountCents)),
      shares,
    });
  }
  const discounts = new Map(lines.map(({ id, subtotalCents }) => [id, subtotalCents - (left.get(id) ?? 0)]));
  return { discounts, shippingCents: shippingLeft, applied };
}

function saving({ id, amountCents }: Adjustment): Cents {
  if (!Number.isSafeInteger(amountCents) || amountCents > 0) {
    throw new RangeError(`Adjustment ${id} must lower by whole cents, not ${amountCents}`);
  }
  return -amountCents;
}

function targetLines(lines: readonly AdjustableLine[], { id, target }: Adjustment): AdjustableLine[] {
  if (target.kind !== "line") return lines.filter(({ discountable }) => discountable);
  const line = lines.find((candidate) => candidate.id === target.lineId);
  if (!line) throw new RangeError(`Adjustment ${id} names a line that is not in the cart`);
  return line.discountable ? [line] : [];
}

function takeFrom(lines: readonly AdjustableLine[], wanted: Cents, left: ReadonlyMap<string, Cents>) {
  const weights = lines.map(({ id, key }) => ({ key, weight: left.get(id) ?? 0 }));
  const taken = Math.min(wanted, sumCents(weights.map(({ weight }) => weight)));
  const parts = prorate(-taken, weights);
  return lines
    .map(({ id }, index) => ({ lineId: id, amountCents: parts[index] ?? 0 }))
    .filter(({ amountCents }) => amountCents !== 0);
}
