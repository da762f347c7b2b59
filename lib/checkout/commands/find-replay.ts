import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { idempotencyKeys } from "@/db/schema/payments";
import type { LockedCart } from "@/lib/cart/commands/change-cart";
import { findOrderOfCart } from "@/lib/cart/queries/find-order-of-cart";
import type { Context } from "@/lib/shared/context";
import { orderToken } from "@/lib/shared/order-token";
import { reject } from "@/lib/shared/result";
import type { Write } from "@/lib/shared/write-together";
import type { PlacedOrder } from "../types";

/** Keys are the cart's own: whoever cannot open the cart can neither use nor probe them. */
const scopeOf = (cartId: string) => `checkout:${cartId}`;

/**
 * The order that this request has already made: under its idempotency key, or because the cart became an order by an
 * equal request. Null when the order is still to be made. Rejects with `idempotency_key_reused` when the key came with
 * another body, with `cart_ordered` when the cart became an order by another request, and with `cart_not_found` when that
 * order was given back since. The cart is locked.
 */
export async function findReplay(
  tx: Tx,
  ctx: Context,
  cart: LockedCart,
  requestHash: string,
): Promise<PlacedOrder | null> {
  const orderId = ctx.idempotencyKey && (await findByKey(tx, cart.id, ctx.idempotencyKey, requestHash));
  if (orderId) return readPlaced(tx, orderId);
  if (cart.state === "active") return null;
  const live = await findOrderOfCart(tx, cart.id);
  if (!live) return reject({ code: "cart_not_found" });
  if (live.requestHash !== requestHash) return reject({ code: "cart_ordered", orderNumber: live.number });
  return readPlaced(tx, live.id);
}

async function findByKey(tx: Tx, cartId: string, key: string, hash: string): Promise<string | null> {
  const [used] = await tx
    .select({ requestHash: idempotencyKeys.requestHash, response: idempotencyKeys.response })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.scope, scopeOf(cartId)), eq(idempotencyKeys.key, key)));
  if (!used) return null;
  if (used.requestHash !== hash) return reject({ code: "idempotency_key_reused" });
  if (!used.response) throw new Error(`Idempotency key of cart ${cartId} has no answer`);
  return (used.response.body as { orderId: string }).orderId;
}

async function readPlaced(tx: Tx, orderId: string): Promise<PlacedOrder> {
  const [order] = await tx
    .select({
      number: orders.number,
      totalCents: orders.totalCents,
      payableCents: orders.payableCents,
      expiresAt: orders.expiresAt,
    })
    .from(orders)
    .where(eq(orders.id, orderId));
  if (!order) throw new Error(`Order ${orderId} of a replayed request is gone`);
  return { orderId, token: orderToken(orderId), ...order, replayed: true };
}

/** Remembers which order a key made, in the order's own transaction: a failed attempt leaves the key free. */
export function rememberKey(
  tx: Tx,
  ctx: Context,
  made: { cartId: string; requestHash: string; orderId: string },
): Write[] {
  if (!ctx.idempotencyKey) return [];
  const row = {
    scope: scopeOf(made.cartId),
    key: ctx.idempotencyKey,
    requestHash: made.requestHash,
    response: { status: 201, body: { orderId: made.orderId } },
    createdAt: ctx.now,
  };
  return [tx.insert(idempotencyKeys).values(row)];
}
