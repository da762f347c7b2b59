import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/shared/text";
import type { Interval, Schedule } from "@/lib/stores/types";

const tags: Record<Locale, string> = { de: "de-DE", en: "en-GB" };
/** A Monday; what matters is the name of the day. */
const MONDAY = Date.UTC(2026, 0, 5, 12);
const DAY_MS = 86_400_000;

/** The week as people read it, then the days that differ. */
export async function OpeningHours({ schedule, locale }: { schedule: Schedule; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "stores" });
  const closed = t("closedDay");
  const named = (at: Date, options: Intl.DateTimeFormatOptions) =>
    at.toLocaleDateString(tags[locale], { timeZone: "UTC", ...options });
  return (
    <>
      <h2 className="title text-2xl">{t("hours")}</h2>
      <dl className="mt-3 grid gap-1.5">
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <div key={weekday} className="flex max-w-sm justify-between gap-6">
            <dt>{named(new Date(MONDAY + (weekday - 1) * DAY_MS), { weekday: "long" })}</dt>
            <dd className="money text-mute">
              {hoursText(schedule.hours.find((day) => day.weekday === weekday)?.intervals ?? [], closed)}
            </dd>
          </div>
        ))}
      </dl>
      {schedule.exceptions.length > 0 ? (
        <>
          <h3 className="mt-6 font-semibold">{t("exceptions")}</h3>
          <dl className="mt-2 grid gap-1.5">
            {schedule.exceptions.map(({ date, intervals }) => (
              <div key={date} className="flex max-w-sm justify-between gap-6">
                <dt>
                  {named(new Date(`${date}T12:00:00Z`), { weekday: "short", day: "numeric", month: "long" })}
                </dt>
                <dd className="money text-mute">{hoursText(intervals, closed)}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </>
  );
}

function hoursText(intervals: Interval[], closed: string): string {
  if (intervals.length === 0) return closed;
  return intervals.map(({ opens, closes }) => `${opens}–${closes}`).join(", ");
}
