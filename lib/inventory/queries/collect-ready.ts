import { addOpeningHours, firstOpeningOn } from "@/lib/stores/rules/opening-hours";
import type { Schedule } from "@/lib/stores/types";
import { sentToStoreSpan } from "../rules/delivery-dates";

/** Opening hours until something on the store's own shelf is ready (policy, Click and collect). */
const READY_WITHIN_HOURS = 2;

/**
 * When an order can be collected (UTC), at the earliest and at the latest: from the store's shelf within two opening
 * hours, sent from the warehouse in 2-3 working days, while the doors are open. Null when the store does not open.
 */
export function collectReady(
  schedule: Schedule,
  source: "store" | "warehouse",
  now: Date,
): { from: Date; to: Date } | null {
  if (source === "store") {
    const ready = addOpeningHours(schedule, now, READY_WITHIN_HOURS);
    return ready && { from: ready, to: ready };
  }
  const span = sentToStoreSpan(now);
  const first = firstOpeningOn(schedule, span.from);
  const last = firstOpeningOn(schedule, span.to);
  return first && last && { from: first.opensAt, to: last.opensAt };
}
