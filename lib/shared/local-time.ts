/** Wall-clock time of a place, from the zone data of Intl: right on days with 23 or 25 hours. */
export type LocalTime = {
  /** `YYYY-MM-DD` at the place. */
  date: string;
  /** Minutes since local midnight by the clock on the wall. */
  minutes: number;
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: timezone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    formats.set(timezone, format);
  }
  return format;
}

/** What calendar and clock show at `timezone` (IANA) in that moment. */
export function localTime(at: Date, timezone: string): LocalTime {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(timezone).formatToParts(at)) parts[type] = value;
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    minutes: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

/**
 * The moment at which the clock of `timezone` shows `time` (`HH:MM`, also `24:00`) on `date`. A time skipped in spring is
 * the moment of the jump later by as much; of one that comes twice in autumn it is the first.
 */
export function instantOf(date: string, time: string, timezone: string): Date {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const wall = Date.parse(`${date}T00:00:00Z`) + (hours * 60 + minutes) * MINUTE_MS;
  const before = wall - offsetAt(wall - DAY_MS, timezone);
  if (offsetAt(before, timezone) === wall - before) return new Date(before);
  const after = wall - offsetAt(wall + DAY_MS, timezone);
  return new Date(offsetAt(after, timezone) === wall - after ? after : before);
}

/** How far the place's clock is ahead of UTC in that moment, in milliseconds. */
function offsetAt(instant: number, timezone: string): number {
  const whole = Math.floor(instant / MINUTE_MS) * MINUTE_MS;
  const { date, minutes } = localTime(new Date(whole), timezone);
  return Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE_MS - whole;
}

/** The calendar date `days` later; dates know no daylight saving. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** ISO weekday of a calendar date: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
