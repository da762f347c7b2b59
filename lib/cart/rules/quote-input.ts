import type { CartContent, CartQuoteInput } from "../types";

/**
 * What the engine needs to price a cart: current prices in cents by variant, today's shipping settings. A variant that has
 * no price any more keeps the one that was seen; the cart names it as unavailable, and it cannot be ordered.
 */
export function quoteInput(
  cart: Pick<CartContent, "lines" | "country" | "shippingMethod">,
  given: { prices: ReadonlyMap<string, number>; shipping: CartQuoteInput["shipping"]; now: Date },
): CartQuoteInput {
  return {
    lines: cart.lines.map((line) => ({
      id: line.id,
      variantId: line.variantId,
      sku: line.sku,
      productId: line.productId,
      categoryIds: line.categoryIds,
      kind: line.kind,
      taxClass: line.taxClass,
      quantity: line.quantity,
      unitPriceCents: given.prices.get(line.variantId) ?? line.seenPriceCents,
      fulfillment: line.fulfillment,
      ...(line.store && { collectCountry: line.store.country }),
    })),
    destination: cart.country,
    shippingMethod: cart.shippingMethod,
    shipping: given.shipping,
    adjustments: [],
    customer: { tierFactor: 1 },
    now: given.now,
  };
}
