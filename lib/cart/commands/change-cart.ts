import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { carts } from "@/db/schema/carts";
import type { Context } from "@/lib/shared/context";
import { hashToken } from "@/lib/shared/ids";
import { type Result, reject } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import { type Write, writeTogether } from "@/lib/shared/write-together";
import { findOrderOfCart } from "../queries/find-order-of-cart";
import type { CartFailure, CartKey } from "../types";

export type LockedCart = Pick<
  typeof carts.$inferSelect,
  "id" | "state" | "version" | "country" | "shippingMethod"
>;

/** What a change comes to: its answer, and what is still to be written, in one statement with the cart's own row. */
export type Changed<T> = {
  value: T;
  writes?: readonly Write[];
  delivery?: Pick<LockedCart, "country" | "shippingMethod">;
};

/**
 * Runs a change of a cart under its lock and counts its version up. The key decides alone: a wrong token finds no cart
 * (`cart_not_found`). A cart that became an order is not changed any more (`cart_ordered`).
 */
export async function changeCart<T>(
  ctx: Context,
  key: CartKey,
  change: (tx: Tx, cart: LockedCart) => Promise<Changed<T>>,
): Promise<Result<T, CartFailure>> {
  return inTransaction<T, CartFailure>(ctx.db, async (tx) => {
    const cart = await lockCart(tx, key);
    if (!cart) return reject({ code: "cart_not_found" });
    if (cart.state === "ordered") {
      const order = await findOrderOfCart(tx, cart.id);
      // An order that was paid and then given back keeps its cart closed: for its owner it is gone.
      return reject(order ? { code: "cart_ordered", orderNumber: order.number } : { code: "cart_not_found" });
    }
    const { value, writes, delivery } = await change(tx, cart);
    const counted = tx
      .update(carts)
      .set({ ...delivery, version: sql`${carts.version} + 1`, updatedAt: ctx.now })
      .where(eq(carts.id, cart.id));
    await writeTogether(tx, [counted, ...(writes ?? [])]);
    return value;
  });
}

/** Locks the cart that this key opens; undefined when it opens none. Looks the token up by its hash. */
export async function lockCart(tx: Tx, key: CartKey): Promise<LockedCart | undefined> {
  const [cart] = await tx
    .select({
      id: carts.id,
      state: carts.state,
      version: carts.version,
      country: carts.country,
      shippingMethod: carts.shippingMethod,
    })
    .from(carts)
    .where(eq(carts.tokenHash, hashToken(key.token)))
    .for("update");
  return cart?.id === key.id ? cart : undefined;
}
