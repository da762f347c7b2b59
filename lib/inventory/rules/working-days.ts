import { addDays, weekdayOf } from "@/lib/shared/local-time";

/** Days after Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday. */
const MOVABLE = [-2, 1, 39, 50];
/** The warehouse stands in Hamburg, where Reformation Day is a holiday too. */
const FIXED = ["01-01", "05-01", "10-03", "10-31", "12-25", "12-26"];

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher), `YYYY-MM-DD`. */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return addDays(`${year}-03-01`, h + l - 7 * m + 21);
}

/** Whether parcels leave and arrive on that date: Monday to Saturday, but not on the warehouse's public holidays. */
export function isWorkingDay(date: string): boolean {
  if (weekdayOf(date) === 7 || FIXED.includes(date.slice(5))) return false;
  const easter = easterSunday(Number(date.slice(0, 4)));
  return !MOVABLE.some((days) => addDays(easter, days) === date);
}

/** The date `count` working days after `date`; with 0 the date itself, or the next working day if it is none. */
export function addWorkingDays(date: string, count: number): string {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  for (let left = count; left > 0; left -= 1) {
    do day = addDays(day, 1);
    while (!isWorkingDay(day));
  }
  return day;
}
