import { env } from "@/lib/shared/env";
import { deriveToken, sameToken } from "@/lib/shared/ids";
import type { Locale } from "@/lib/shared/text";
import type { OrderKey } from "./types";

/** The secret part of an order's link: derived, so that any mail can carry it again and no copy lies in the database. */
export function orderToken(orderId: string): string {
  return deriveToken(env().APP_SECRET, "order", orderId);
}

/** Compares in constant time. */
export function isOrderToken(orderId: string, token: string): boolean {
  return sameToken(orderToken(orderId), token);
}

/** The order page's path; `publicUrl` makes a link of it. */
export function orderPath(locale: Locale, { number, token }: OrderKey): string {
  return `/${locale}/orders/${encodeURIComponent(number)}?token=${encodeURIComponent(token)}`;
}
