import { unitPrice } from "@/lib/pricing/rules/unit-price";
import type { Quote } from "@/lib/pricing/types";
import type { Locale } from "@/lib/shared/text";
import type { CartContent, CartLineView, CartProblem, CartView } from "../types";

/** The quote of a cart with what a page shows beside each line, in one language. */
export function presentCart(
  cart: CartContent,
  quote: Quote,
  problems: CartProblem[],
  locale: Locale,
): CartView {
  const { id, state, version, country, shippingMethod } = cart;
  const lines = quote.lines.map((priced): CartLineView => {
    const line = cart.lines.find((candidate) => candidate.id === priced.id);
    if (!line) throw new Error(`Quote of cart ${id} names line ${priced.id}, which it has not`);
    return {
      ...priced,
      sku: line.sku,
      slug: line.slug,
      name: line.name[locale],
      optionsLabel: line.optionsLabel[locale],
      picture: line.picture,
      ...(line.content && { unitPrice: unitPrice(priced.unitPriceCents, line.content) }),
      ...(line.store && { store: { id: line.store.id, name: line.store.name } }),
    };
  });
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
  return { ...quote, id, state, version, country, shippingMethod, quantity, lines, problems };
}
