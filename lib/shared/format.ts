import type { Locale } from "./text";

const ZONE = "Europe/Berlin";
const tags: Record<Locale, string> = { de: "de-DE", en: "en-IE" };

function formatter(options: Intl.DateTimeFormatOptions): (iso: string, locale: Locale) => string {
  const byLocale = new Map<Locale, Intl.DateTimeFormat>();
  return (iso, locale) => {
    const known =
      byLocale.get(locale) ?? new Intl.DateTimeFormat(tags[locale], { timeZone: ZONE, ...options });
    byLocale.set(locale, known);
    return known.format(new Date(iso));
  };
}

/** Times of the shop as people read them, in the shop's zone. Input ISO 8601. */
export const formatDay = formatter({ day: "numeric", month: "long", year: "numeric" });
/** `Di., 24. November`: a delivery date. */
export const formatWeekday = formatter({ weekday: "short", day: "numeric", month: "long" });
export const formatTime = formatter({ hour: "2-digit", minute: "2-digit" });
export const formatMoment = formatter({ day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
/** To the second with its zone, as a receipt must name it (§ 356a BGB). */
export const formatExactMoment = formatter({
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZoneName: "short",
});
