import { localTime } from "@/lib/shared/local-time";
import type { DateSpan } from "../types";
import { addWorkingDays, isWorkingDay } from "./working-days";

const WAREHOUSE_TIMEZONE = "Europe/Berlin";
const CUT_OFF_MINUTES = 14 * 60;

/** Working days from dispatch to the door, first and last. */
const transit = { standard: [2, 4], express: [1, 2] } as const;
const TO_STORE = [2, 3] as const;
/** A store packs beside its counter: a working day more. */
const STORE_EXTRA = 1;

/** The day an order placed at `now` leaves the house: today until 14:00 Berlin time on a working day, else the next one. */
export function dispatchDate(now: Date): string {
  const { date, minutes } = localTime(now, WAREHOUSE_TIMEZONE);
  const today = isWorkingDay(date) && minutes < CUT_OFF_MINUTES;
  return addWorkingDays(date, today || !isWorkingDay(date) ? 0 : 1);
}

/** Dates between which a parcel arrives (policy, Delivery: the customer sees a date, not a speed). */
export function deliverySpan(from: {
  method: "standard" | "express";
  source: "warehouse" | "store";
  now: Date;
}): DateSpan {
  const [first, last] = transit[from.method];
  const extra = from.source === "store" ? STORE_EXTRA : 0;
  const leaves = dispatchDate(from.now);
  return { from: addWorkingDays(leaves, first + extra), to: addWorkingDays(leaves, last + extra) };
}

/** From the first day of the earliest parcel to the last of the latest, by the kinds of places they leave from. */
export function deliverySpanOver(
  sources: readonly ("warehouse" | "store")[],
  given: { method: "standard" | "express"; now: Date },
): DateSpan {
  const first = sources.includes("warehouse") ? "warehouse" : "store";
  const last = sources.includes("store") ? "store" : "warehouse";
  const { from } = deliverySpan({ ...given, source: first });
  return { from, to: deliverySpan({ ...given, source: last }).to };
}

/** Dates between which something sent from the warehouse is ready in a store: 2-3 working days (policy, Click and collect). */
export function sentToStoreSpan(now: Date): DateSpan {
  const leaves = dispatchDate(now);
  return { from: addWorkingDays(leaves, TO_STORE[0]), to: addWorkingDays(leaves, TO_STORE[1]) };
}
