import type { SeedHours, SeedStore, Text } from "./types";

type Rule = {
  name: Text;
  date: (year: number) => string /** ISO 3166-2 regions or countries. */;
  where: string[];
};
type ShortDay = { name: Text; date: (year: number) => string; closes: { DE: string; AT: string } };

const DAY_MS = 86_400_000;

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const fixed = (month: number, day: number) => (year: number) => isoDate(Date.UTC(year, month - 1, day));

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher), as UTC midnight. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

const easter = (offsetDays: number) => (year: number) => isoDate(easterSunday(year) + offsetDays * DAY_MS);

/** Wednesday before 23 November. */
function repentanceDay(year: number): string {
  const last = new Date(Date.UTC(year, 10, 22));
  return isoDate(last.getTime() - ((last.getUTCDay() + 4) % 7) * DAY_MS);
}

const closedRules: Rule[] = [
  { name: { de: "Neujahr", en: "New Year's Day" }, date: fixed(1, 1), where: ["DE", "AT"] },
  { name: { de: "Heilige Drei Könige", en: "Epiphany" }, date: fixed(1, 6), where: ["DE-BW", "DE-BY", "AT"] },
  { name: { de: "Frauentag", en: "Women's Day" }, date: fixed(3, 8), where: ["DE-BE"] },
  { name: { de: "Karfreitag", en: "Good Friday" }, date: easter(-2), where: ["DE"] },
  { name: { de: "Ostermontag", en: "Easter Monday" }, date: easter(1), where: ["DE", "AT"] },
  { name: { de: "Tag der Arbeit", en: "Labour Day" }, date: fixed(5, 1), where: ["DE", "AT"] },
  { name: { de: "Christi Himmelfahrt", en: "Ascension Day" }, date: easter(39), where: ["DE", "AT"] },
  { name: { de: "Pfingstmontag", en: "Whit Monday" }, date: easter(50), where: ["DE", "AT"] },
  {
    name: { de: "Fronleichnam", en: "Corpus Christi" },
    date: easter(60),
    where: ["DE-BW", "DE-BY", "DE-HE", "DE-NW", "AT"],
  },
  { name: { de: "Mariä Himmelfahrt", en: "Assumption Day" }, date: fixed(8, 15), where: ["DE-BY", "AT"] },
  { name: { de: "Tag der Deutschen Einheit", en: "German Unity Day" }, date: fixed(10, 3), where: ["DE"] },
  { name: { de: "Nationalfeiertag", en: "Austrian National Day" }, date: fixed(10, 26), where: ["AT"] },
  { name: { de: "Reformationstag", en: "Reformation Day" }, date: fixed(10, 31), where: ["DE-HH", "DE-SN"] },
  {
    name: { de: "Allerheiligen", en: "All Saints' Day" },
    date: fixed(11, 1),
    where: ["DE-BW", "DE-BY", "DE-NW", "AT"],
  },
  { name: { de: "Buß- und Bettag", en: "Day of Repentance" }, date: repentanceDay, where: ["DE-SN"] },
  { name: { de: "Erster Weihnachtstag", en: "Christmas Day" }, date: fixed(12, 25), where: ["DE", "AT"] },
  { name: { de: "Zweiter Weihnachtstag", en: "Boxing Day" }, date: fixed(12, 26), where: ["DE", "AT"] },
];

const shortDays: ShortDay[] = [
  {
    name: { de: "Heiligabend", en: "Christmas Eve" },
    date: fixed(12, 24),
    closes: { DE: "14:00", AT: "13:00" },
  },
  {
    name: { de: "Silvester", en: "New Year's Eve" },
    date: fixed(12, 31),
    closes: { DE: "15:00", AT: "14:00" },
  },
];

function applies(rule: Rule, store: Pick<SeedStore, "country" | "region">): boolean {
  return rule.where.includes(store.country) || rule.where.includes(store.region);
}

/** Regular hours cut off at `closes`; intervals that would begin later fall away. */
function until(closes: string, regular: SeedHours[]): SeedHours[] {
  return regular
    .filter((interval) => interval.opens < closes)
    .map((interval) => ({
      opens: interval.opens,
      closes: interval.closes < closes ? interval.closes : closes,
    }));
}

/**
 * Days on which a store keeps other hours than its weekday says: public holidays of its region, and the two
 * short days at the end of the year. Days on which it would be closed anyway are left out. Sorted by date.
 */
export function holidayExceptions(
  store: Pick<SeedStore, "country" | "region" | "hours">,
  years: number[],
): SeedStore["exceptions"] {
  const regularOn = (date: string): SeedHours[] => {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
    return store.hours.find((day) => day.weekday === weekday)?.intervals ?? [];
  };
  const closed = years.flatMap((year) =>
    closedRules
      .filter((rule) => applies(rule, store))
      .map((rule) => ({ date: rule.date(year), closed: true, intervals: [], note: rule.name })),
  );
  const short = years.flatMap((year) =>
    shortDays.map((day) => {
      const date = day.date(year);
      const intervals = until(day.closes[store.country], regularOn(date));
      return { date, closed: intervals.length === 0, intervals, note: day.name };
    }),
  );
  return [...closed, ...short]
    .filter((exception) => regularOn(exception.date).length > 0)
    .sort((a, b) => a.date.localeCompare(b.date));
}
