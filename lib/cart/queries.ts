import type { Db, Tx } from "@/db/client";
import { chooseSources } from "@/lib/inventory/rules/choose-sources";
import { quoteCart } from "@/lib/pricing/rules/quote";
import type { Locale } from "@/lib/shared/text";
import { findPendingOrder } from "./queries/find-order-of-cart";
import { presentCart } from "./queries/present-cart";
import { readCart } from "./queries/read-cart";
import { findProblems } from "./rules/find-problems";
import { quoteInput } from "./rules/quote-input";
import { wantedLines } from "./rules/wanted-lines";
import type { CartKey, CartView } from "./types";

/**
 * The cart behind a key, priced at `now` with today's prices and stock, in one language; null when the key opens none.
 * Never cached. One round trip, a second one for the order it became.
 */
export async function getCartView(
  db: Db | Tx,
  { key, locale, now }: { key: CartKey; locale: Locale; now: Date },
): Promise<CartView | null> {
  const found = await readCart(db, { key, now });
  if (!found) return null;
  const { cart, prices, levels, settings } = found;
  const pendingOrder = cart.state === "ordered" ? await findPendingOrder(db, cart.id) : null;
  const quote = quoteCart(quoteInput(cart, { prices, shipping: settings.shipping, now }));
  const { short } = chooseSources(levels, wantedLines(cart.lines));
  // An ordered cart's goods are held for its order; what it could still get is no problem of it.
  const problems = cart.state === "ordered" ? [] : findProblems(cart.lines, prices, short);
  return { ...presentCart(cart, quote, problems, locale), ...(pendingOrder && { pendingOrder }) };
}
