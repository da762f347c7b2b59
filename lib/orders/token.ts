import { sameToken } from "@/lib/shared/ids";
import { orderToken } from "@/lib/shared/order-token";
import type { Locale } from "@/lib/shared/text";
import type { OrderKey } from "./types";

/** Compares in constant time. */
export function isOrderToken(orderId: string, token: string): boolean {
  return sameToken(orderToken(orderId), token);
}

/** The order page's path; `publicUrl` makes a link of it. */
export function orderPath(locale: Locale, { number, token }: OrderKey): string {
  return `/${locale}/orders/${encodeURIComponent(number)}/${encodeURIComponent(token)}`;
}
