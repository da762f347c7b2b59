import type { PricePoint } from "../types";

/** The price that holds at a moment: the newest that has begun, undefined before the first (policy, Price). Any order. */
export function currentPrice(history: readonly PricePoint[], now: Date): PricePoint | undefined {
  let current: PricePoint | undefined;
  for (const point of history) {
    if (point.validFrom > now) continue;
    if (!current || point.validFrom > current.validFrom) current = point;
  }
  return current;
}
