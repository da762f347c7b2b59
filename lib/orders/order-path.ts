import type { Locale } from "@/lib/shared/text";
import type { OrderKey } from "./types";

/** The order page's path; `publicUrl` makes a link of it. */
export function orderPath(locale: Locale, { number, token }: OrderKey): string {
  return `/${locale}/orders/${encodeURIComponent(number)}/${encodeURIComponent(token)}`;
}
