import type { Db } from "@/db/client";
import { getCartView } from "@/lib/cart/queries";
import { readCart } from "@/lib/cart/queries/read-cart";
import { quoteInput } from "@/lib/cart/rules/quote-input";
import { wantedLines } from "@/lib/cart/rules/wanted-lines";
import type { CartKey } from "@/lib/cart/types";
import { chooseSources } from "@/lib/inventory/rules/choose-sources";
import { deliverySpanOver } from "@/lib/inventory/rules/delivery-dates";
import type { ShortLine } from "@/lib/inventory/types";
import { isShipped, shippingCost } from "@/lib/pricing/rules/shipping";
import type { Failure } from "@/lib/shared/result";
import type { Locale } from "@/lib/shared/text";
import type { CheckoutState, CheckoutValues, DeliveryOption } from "./types";

type Refusal = { key: CartKey; locale: Locale; now: Date; values: CheckoutValues; failure: Failure };

/** A refused order as the checkout page shows it: the code, the articles concerned, and the cart as it is now. */
export async function explainRefusal(
  db: Db,
  { key, locale, now, values, failure }: Refusal,
): Promise<Extract<CheckoutState, { status: "refused" }>> {
  const cart = (await getCartView(db, { key, locale, now })) ?? undefined;
  const short = failure.code === "insufficient_stock" ? (failure.lines as ShortLine[]) : [];
  const wanted = new Set(short.map((line) => line.variantId));
  const names = cart?.lines.filter((line) => wanted.has(line.variantId)).map((line) => line.name);
  return { status: "refused", values, code: failure.code, names: [...new Set(names)], cart };
}

/**
 * Both ways to send what a cart sends: cents before promotions on shipping, and the dates between which it would arrive if
 * it were ordered at `now` (policy, Delivery: a date, not a speed). Empty when nothing is sent.
 */
export async function listDeliveryOptions(
  db: Db,
  { key, now }: { key: CartKey; now: Date },
): Promise<DeliveryOption[]> {
  const found = await readCart(db, { key, now });
  if (!found?.cart.lines.some(isShipped)) return [];
  const { cart, prices, levels } = found;
  const { shipping } = found.settings;
  const { lines } = quoteInput(cart, { prices, shipping, now });
  const sent = new Set(cart.lines.filter(isShipped).map(({ id }) => id));
  const { takes } = chooseSources(levels, wantedLines(cart.lines));
  const sources = takes.filter(({ lineId }) => sent.has(lineId)).map(({ kind }) => kind);
  return (["standard", "express"] as const).map((method) => ({
    method,
    cents: shippingCost(lines, method, shipping).cents,
    ...deliverySpanOver(sources, { method, now }),
  }));
}
