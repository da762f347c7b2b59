import { type Cents, sumCents } from "@/lib/shared/money";
import type { Quote, QuoteLineInput, ShippingMethod, ShippingSettings } from "../types";

/** Standard 4.90 €, free from 49.00 €; express 9.90 € (policy, Delivery). */
export const standardShippingSettings: ShippingSettings = {
  standardCents: 490,
  expressCents: 990,
  freeFromCents: 4900,
};

/** Whether a line travels as a parcel: gift cards go by mail, courses happen. */
export function isShipped({ kind, fulfillment }: Pick<QuoteLineInput, "kind" | "fulfillment">): boolean {
  return kind === "goods" && fulfillment.method === "ship";
}

/** What thresholds are measured on: current prices before promotions, coupons and points, without gift cards (policy, Promotions). */
export function thresholdValue(lines: readonly QuoteLineInput[]): Cents {
  const counted = lines.filter(({ kind }) => kind !== "gift_card");
  return sumCents(counted.map(({ unitPriceCents, quantity }) => unitPriceCents * quantity));
}

/** `free` as in the quote: absent where nothing is shipped or the method is never free. */
export type ShippingCost = { cents: Cents; free?: NonNullable<Quote["freeShipping"]> };

/** What shipping costs before any promotion on it. An order that only collects has none (policy, Delivery). */
export function shippingCost(
  lines: readonly QuoteLineInput[],
  method: ShippingMethod,
  settings: ShippingSettings,
): ShippingCost {
  if (!lines.some(isShipped)) return { cents: 0 };
  if (method === "express") return { cents: settings.expressCents };
  const thresholdCents = settings.freeFromCents;
  const missingCents = Math.max(0, thresholdCents - thresholdValue(lines));
  return { cents: missingCents === 0 ? 0 : settings.standardCents, free: { thresholdCents, missingCents } };
}
