import type { Db, Tx } from "@/db/client";
import { listFreeLevels } from "@/lib/inventory/queries";
import { chooseSources } from "@/lib/inventory/rules/choose-sources";
import { currentPrices } from "@/lib/pricing/queries";
import { quoteCart } from "@/lib/pricing/rules/quote";
import { getSettings } from "@/lib/settings/queries";
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
 * Never cached. Two round trips after another.
 */
export async function getCartView(
  db: Db | Tx,
  { key, locale, now }: { key: CartKey; locale: Locale; now: Date },
): Promise<CartView | null> {
  const cart = await readCart(db, key);
  if (!cart) return null;
  const variantIds = cart.lines.map(({ variantId }) => variantId);
  const [prices, levels, settings, pendingOrder] = await Promise.all([
    currentPrices(db, variantIds, now),
    listFreeLevels(db, variantIds),
    getSettings(db),
    cart.state === "ordered" ? findPendingOrder(db, cart.id) : null,
  ]);
  const quote = quoteCart(quoteInput(cart, { prices, shipping: settings.shipping, now }));
  const { short } = chooseSources(levels, wantedLines(cart.lines));
  // An ordered cart's goods are held for its order; what it could still get is no problem of it.
  const problems = cart.state === "ordered" ? [] : findProblems(cart.lines, prices, short);
  return { ...presentCart(cart, quote, problems, locale), ...(pendingOrder && { pendingOrder }) };
}
