import { addDays, instantOf, localTime, weekdayOf } from "@/lib/shared/local-time";
import type { Opening, Schedule } from "../types";

/** How far ahead an opening is looked for; a store that opens nowhere in it counts as closed for good. */
const HORIZON_DAYS = 60;
const HOUR_MS = 3_600_000;

/** The openings of one local date, in order. On the days the clock changes they are as long as they really last. */
export function openingsOn(schedule: Schedule, date: string): Opening[] {
  const exception = schedule.exceptions.find((day) => day.date === date);
  const weekday = weekdayOf(date);
  const intervals =
    exception?.intervals ?? schedule.hours.find((day) => day.weekday === weekday)?.intervals ?? [];
  return intervals
    .map(({ opens, closes }) => ({
      opensAt: instantOf(date, opens, schedule.timezone),
      closesAt: instantOf(date, closes, schedule.timezone),
    }))
    .filter(({ opensAt, closesAt }) => opensAt < closesAt)
    .sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime());
}

/** Openings that end after `from`, the running one first. */
function* openingsFrom(schedule: Schedule, from: Date): Generator<Opening> {
  const today = localTime(from, schedule.timezone).date;
  for (let day = 0; day <= HORIZON_DAYS; day += 1) {
    for (const opening of openingsOn(schedule, addDays(today, day))) {
      if (opening.closesAt > from) yield opening;
    }
  }
}

/** The opening that runs at that moment, or null when closed. */
export function openAt(schedule: Schedule, at: Date): Opening | null {
  const [next] = openingsFrom(schedule, at);
  return next && next.opensAt <= at ? next : null;
}

/** The first opening that begins after `from`, or null when none does within 60 days. */
export function nextOpening(schedule: Schedule, from: Date): Opening | null {
  for (const opening of openingsFrom(schedule, from)) if (opening.opensAt > from) return opening;
  return null;
}

/**
 * The moment when the store will have been open for `hours` since `from` (policy, Click and collect: "within 2 opening
 * hours"), passing over breaks, nights and closed days. Null when that is not reached within 60 days.
 */
export function addOpeningHours(schedule: Schedule, from: Date, hours: number): Date | null {
  let left = hours * HOUR_MS;
  for (const { opensAt, closesAt } of openingsFrom(schedule, from)) {
    const begins = Math.max(opensAt.getTime(), from.getTime());
    if (left <= closesAt.getTime() - begins) return new Date(begins + left);
    left -= closesAt.getTime() - begins;
  }
  return null;
}

/** The first opening on or after a local date, or null when none follows within 60 days. */
export function firstOpeningOn(schedule: Schedule, date: string): Opening | null {
  for (let day = 0; day <= HORIZON_DAYS; day += 1) {
    const [opening] = openingsOn(schedule, addDays(date, day));
    if (opening) return opening;
  }
  return null;
}
