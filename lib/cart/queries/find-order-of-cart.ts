import { and, eq, inArray } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { orderToken } from "@/lib/shared/order-token";

type OrderOfCart = {
  id: string;
  number: string;
  status: "awaiting_payment" | "paid";
  requestHash: string;
};

/** The live order a cart became; the database allows one. Null when there is none (any more). */
export async function findOrderOfCart(db: Db | Tx, cartId: string): Promise<OrderOfCart | null> {
  const [order] = await db
    .select({ id: orders.id, number: orders.number, status: orders.status, requestHash: orders.requestHash })
    .from(orders)
    .where(and(eq(orders.cartId, cartId), inArray(orders.status, ["awaiting_payment", "paid"])));
  return order ? { ...order, status: order.status === "paid" ? "paid" : "awaiting_payment" } : null;
}

/** The order a cart became while that waits for its payment, with the key to it for the cart's owner. */
export async function findPendingOrder(
  db: Db | Tx,
  cartId: string,
): Promise<{ number: string; token: string } | null> {
  const order = await findOrderOfCart(db, cartId);
  return order?.status === "awaiting_payment" ? { number: order.number, token: orderToken(order.id) } : null;
}
