import type { Locale } from "@/lib/shared/text";

const languages: Record<Locale, string> = { de: "de-DE", en: "en-GB" };

/** A day as people name it: `Dienstag, 24. November 2026`. */
export function longDay(at: Date, locale: Locale, timeZone: string): string {
  return format(locale, { dateStyle: "full", timeZone }).format(at);
}

/** Two days, both included, as one span; one day when they are the same. */
export function daySpan(from: Date, to: Date, locale: Locale, timeZone: string): string {
  const day = format(locale, { weekday: "short", day: "numeric", month: "long", timeZone });
  return dayKey(from, timeZone) === dayKey(to, timeZone) ? day.format(from) : day.formatRange(from, to);
}

/** Day and minute, e.g. from when something can be collected. */
export function dayAndTime(at: Date, locale: Locale, timeZone: string): string {
  const day = format(locale, { weekday: "short", day: "numeric", month: "long", timeZone }).format(at);
  const time = format(locale, { hour: "2-digit", minute: "2-digit", timeZone }).format(at);
  return locale === "de" ? `${day}, ${time} Uhr` : `${day}, ${time}`;
}

export function isSameDay(a: Date, b: Date, timeZone: string): boolean {
  return dayKey(a, timeZone) === dayKey(b, timeZone);
}

function dayKey(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone }).format(at);
}

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(languages[locale], options);
}
