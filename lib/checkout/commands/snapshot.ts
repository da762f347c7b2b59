import type { CartContent } from "@/lib/cart/types";
import { isShipped } from "@/lib/pricing/rules/shipping";
import type { Quote } from "@/lib/pricing/types";
import type { Context } from "@/lib/shared/context";
import type { CheckoutInput } from "../schemas";

/** Who ordered what, where to and for how much: fixed from now on, whatever changes in catalogue, cart or account. */
export function snapshot(ctx: Context, cart: CartContent, input: CheckoutInput, quote: Quote) {
  const ships = cart.lines.some(isShipped);
  const to = ships ? input.shippingAddress : undefined;
  return {
    cartId: cart.id,
    customerId: ctx.actor.kind === "customer" ? ctx.actor.customerId : null,
    status: "awaiting_payment" as const,
    channel: ctx.channel,
    locale: ctx.locale,
    email: input.email,
    name: input.name,
    phone: input.phone,
    shippingAddress: to ? { name: input.name, ...to } : null,
    shippingMethod: ships ? cart.shippingMethod : null,
    country: cart.country,
    goodsCents: quote.goodsCents,
    discountCents: quote.discountCents,
    shippingCents: quote.shippingCents,
    totalCents: quote.totalCents,
    payableCents: quote.payableCents,
    taxes: quote.taxes,
    pointsEarned: quote.pointsEarned,
    placedAt: ctx.now,
  };
}
