import { z } from "zod";
import { getCartView } from "@/lib/cart/queries";
import type { CartKey, CartView } from "@/lib/cart/types";
import { type ApiCall, refuse } from "@/lib/doors/api";

/** The cart's key from path and header. A mangled id or missing token is answered like an unknown cart: nothing is told. */
export function cartKeyOf({ request }: ApiCall, params: { cart: string }): CartKey {
  const id = z.uuid().safeParse(params.cart);
  const token = request.headers.get("x-cart-token");
  if (!id.success || !token) return refuse({ code: "cart_not_found" });
  return { id: id.data, token };
}

/** The cart as it now stands, which every cart call answers. */
export async function cartAnswer({ ctx }: ApiCall, key: CartKey) {
  const view = await getCartView(ctx.db, { key, locale: ctx.locale, now: ctx.now });
  if (!view) return refuse({ code: "cart_not_found" });
  return cartBody(view, ctx.locale);
}

/** Labels of adjustments in the caller's language; everything else is the quote itself. */
export function cartBody(view: CartView, locale: "de" | "en") {
  const adjustments = view.adjustments.map(({ source, code, label, amountCents }) => ({
    source,
    code,
    label: label[locale],
    amountCents,
  }));
  const { pendingOrder: _, ...rest } = view;
  return { ...rest, adjustments };
}

export function lineIdOf(params: { line: string }): string {
  const id = z.uuid().safeParse(params.line);
  return id.success ? id.data : refuse({ code: "line_not_found" });
}
