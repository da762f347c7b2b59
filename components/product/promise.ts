import type { AvailabilityDto, StoreAvailabilityDto } from "@/lib/inventory/types";
import type { Locale } from "@/lib/shared/text";

const ZONE = "Europe/Berlin";
const tags: Record<Locale, string> = { de: "de-DE", en: "en-GB" };

export const promiseKeys = [
  "shipSoon",
  "shipOn",
  "shipNone",
  "today",
  "later",
  "none",
  "left",
  "inStore",
  "toStore",
] as const;

export type PromiseTexts = Record<(typeof promiseKeys)[number], string>;

/** Figures up to this are shown, above it a shelf is simply stocked (policy, Stock). */
const SHOWN_FIGURE = 3;

/** `Di., 24. – Do., 26. November`: the days on which it will be delivered. */
export function deliveryText(
  { from, to }: AvailabilityDto["delivery"],
  texts: PromiseTexts,
  locale: Locale,
): string {
  if (!from || !to) return texts.shipNone;
  const [first, last] = [day(from), day(to)];
  if (from === to) return texts.shipOn.replace("{from}", format(first, locale, "long"));
  const sameMonth = first.getUTCMonth() === last.getUTCMonth();
  return texts.shipSoon
    .replace("{from}", format(first, locale, sameMonth ? "none" : "long"))
    .replace("{to}", format(last, locale, "long"));
}

/** `Heute ab 16:30 abholen`, or from which day, as the store's clock has it. */
export function collectText(
  { collect }: StoreAvailabilityDto,
  texts: PromiseTexts,
  locale: Locale,
  now: Date,
): string {
  if (!collect) return texts.none;
  const from = new Date(collect.from);
  const onDay = (date: Date) => date.toLocaleDateString("en-CA", { timeZone: ZONE });
  if (onDay(from) === onDay(now)) {
    const time = from.toLocaleTimeString(tags[locale], { timeZone: ZONE, timeStyle: "short" });
    return texts.today.replace("{time}", time);
  }
  return texts.later.replace("{date}", format(from, locale, "long"));
}

/** What stands on the shelf: a figure when it is small, else that there is some. */
export function shelfText({ available, collect }: StoreAvailabilityDto, texts: PromiseTexts): string {
  if (!collect) return "";
  if (!collect.fromOwnStock || available < 1) return texts.toStore;
  return available <= SHOWN_FIGURE ? texts.left.replace("{count}", String(available)) : texts.inStore;
}

function day(isoDate: string): Date {
  return new Date(`${isoDate}T12:00:00Z`);
}

function format(date: Date, locale: Locale, month: "long" | "none"): string {
  return date.toLocaleDateString(tags[locale], {
    timeZone: ZONE,
    weekday: "short",
    day: "numeric",
    ...(month === "long" && { month }),
  });
}
