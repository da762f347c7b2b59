import type { Cents } from "@/lib/shared/money";
import { sumCents } from "@/lib/shared/money";
import { prorate } from "@/lib/shared/prorate";

/** What was bought, as an order knows it: `amountCents` is paid for all `quantity` units together. */
export type PaidLine = { name: string; amountCents: Cents; quantity: number };
/** As a hosted payment page shows it: unit price times quantity. */
export type SessionLine = { name: string; unitCents: Cents; quantity: number };

/** What Stripe takes in one Checkout Session. */
const MOST_LINES = 100;

/**
 * The lines of a hosted payment page; they sum to `payableCents` exactly. Where gift cards pay a part, every line shrinks
 * in proportion. A line whose amount has no whole unit price becomes one unit named "3 × …"; free lines are left out.
 */
export function sessionLines(
  lines: readonly PaidLine[],
  payableCents: Cents,
  orderLabel: string,
): SessionLine[] {
  if (lines.length > MOST_LINES || sumCents(lines.map((line) => line.amountCents)) === 0) {
    return [{ name: orderLabel, unitCents: payableCents, quantity: 1 }];
  }
  const amounts = prorate(
    payableCents,
    lines.map((line, index) => ({ key: String(index).padStart(4, "0"), weight: line.amountCents })),
  );
  return lines.flatMap((line, index) => {
    const amount = amounts[index] ?? 0;
    if (amount === 0) return [];
    if (amount % line.quantity === 0) {
      return [{ name: line.name, unitCents: amount / line.quantity, quantity: line.quantity }];
    }
    return [{ name: `${line.quantity} × ${line.name}`, unitCents: amount, quantity: 1 }];
  });
}
