import { divideDown } from "@/lib/shared/money";
import type { PricePoint, Reduction } from "../types";

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

/**
 * The reduction a price may be shown with, computed from the append-only history, never typed: § 11 PAngV, CJEU C-330/23
 * (policy, Price). Null where the price is not below that lowest one: after a raise and a cut, or without a past.
 */
export function reductionAt(history: readonly PricePoint[], now: Date): Reduction | null {
  const past = history
    .filter(({ validFrom }) => validFrom <= now)
    .sort((a, b) => a.validFrom.getTime() - b.validFrom.getTime());
  const began = beginOfCurrent(past);
  const current = past[began];
  if (!current || began === 0) return null;

  const windowStart = current.validFrom.getTime() - THIRTY_DAYS;
  // A price belongs to the window if it still held after the window opened: if its successor begins inside.
  const inWindow = past.slice(0, began).filter((_, index) => {
    const successor = past[index + 1];
    return successor !== undefined && successor.validFrom.getTime() > windowStart;
  });
  const lowest = Math.min(...inWindow.map(({ amountCents }) => amountCents));
  if (lowest <= current.amountCents) return null;
  // Rounded down: a percentage never promises more than was taken off.
  const percent = divideDown(lowest - current.amountCents, 100, lowest).quotient;
  return { lowestPrice30dCents: lowest, percent };
}

/** Writing the same amount again begins nothing: goes back to where today's amount came into force. */
function beginOfCurrent(past: readonly PricePoint[]): number {
  let index = past.length - 1;
  while (index > 0 && past[index - 1]?.amountCents === past[index]?.amountCents) index -= 1;
  return index;
}
