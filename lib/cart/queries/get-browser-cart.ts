import type { Db } from "@/db/client";
import type { Locale } from "@/lib/shared/text";
import { getCartView } from "../queries";
import type { CartKey, CartView } from "../types";

/** The cart as its own browser shows it: while its order waits for payment it is locked, afterwards there is none. */
export async function getBrowserCart(
  db: Db,
  { key, locale, now }: { key: CartKey | null; locale: Locale; now: Date },
): Promise<CartView | null> {
  const cart = key && (await getCartView(db, { key, locale, now }));
  return cart?.state === "ordered" && !cart.pendingOrder ? null : cart;
}
