import { presentCart } from "@/lib/cart/queries/present-cart";
import type { PriceableCart } from "@/lib/cart/queries/read-cart";
import { findProblems } from "@/lib/cart/rules/find-problems";
import { quoteInput } from "@/lib/cart/rules/quote-input";
import { quoteCart } from "@/lib/pricing/rules/quote";
import type { Quote } from "@/lib/pricing/types";
import type { Context } from "@/lib/shared/context";
import { reject } from "@/lib/shared/result";

/**
 * Prices the locked cart once more, at this moment. Rejects with `insufficient_stock` when a line is no longer sold, and
 * with `total_changed` and the new quote when it is not what the customer agreed to (law, § 312j BGB).
 */
export function priceOrder(
  ctx: Context,
  { cart, prices, settings }: PriceableCart,
  expectedTotalCents: number,
): Quote {
  const problems = findProblems(cart.lines, prices, []);
  const gone = problems.filter(({ code }) => code === "unavailable").map(({ lineId }) => lineId);
  if (gone.length > 0) {
    const lines = cart.lines
      .filter(({ id }) => gone.includes(id))
      .map(({ id, variantId }) => ({ variantId, lineId: id, available: 0 }));
    return reject({ code: "insufficient_stock", lines });
  }
  const quote = quoteCart(quoteInput(cart, { prices, shipping: settings.shipping, now: ctx.now }));
  if (quote.totalCents !== expectedTotalCents) {
    return reject({ code: "total_changed", quote: presentCart(cart, quote, problems, ctx.locale) });
  }
  return quote;
}
