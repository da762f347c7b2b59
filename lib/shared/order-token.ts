import { env } from "./env";
import { deriveToken, sameToken } from "./ids";

/** The secret part of an order's link: derived, so that any mail can carry it again and no copy lies in the database. */
export function orderToken(orderId: string): string {
  return deriveToken(env().APP_SECRET, "order", orderId);
}

/** Compares in constant time. */
export function isOrderToken(orderId: string, token: string): boolean {
  return sameToken(orderToken(orderId), token);
}
