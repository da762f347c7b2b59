import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { carts } from "@/db/schema/carts";
import { orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import { releaseHolds } from "@/lib/inventory/commands/release-holds";
import type { PaymentProvider } from "@/lib/payments/port";
import { announce } from "@/lib/shared/announce";
import type { Context } from "@/lib/shared/context";
import { fail, ok, type Result, reject } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import type { OrderStatus } from "../types";
import { closeAttempt, type NotClosed } from "./close-attempt";
import { isUndecided, lockOrder, lockPayments, type OrderRow, type PaymentRow } from "./lock";
import { recordEvent } from "./record-event";

/** Closing and letting go are two steps; when an attempt is opened between them it is closed as well. */
const ROUNDS = 3;

/**
 * Ends an unpaid order: first its attempt is closed at the provider, and only when nobody can pay it any more are stock
 * and cart given back (policy, Stock). Returns what the order is then: the wanted state, or `paid` when the customer was
 * faster, or the state it had left for before.
 */
export async function letGo(
  ctx: Context,
  provider: PaymentProvider,
  orderId: string,
  wanted: "expired" | "cancelled",
): Promise<Result<{ orderStatus: OrderStatus }, NotClosed | { code: "order_not_found" }>> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const open = await ctx.db
      .select()
      .from(payments)
      .where(and(eq(payments.orderId, orderId), inArray(payments.status, ["opening", "open"])));
    for (const attempt of open) {
      const closed = await closeAttempt(ctx, provider, attempt);
      if (!closed.ok) return closed;
    }
    const ended = await inTransaction<OrderStatus, { code: "order_not_found" }>(ctx.db, (tx) =>
      endUnlessPayable(tx, ctx, orderId, wanted),
    );
    if (!ended.ok) return ended;
    if (ended.value !== "awaiting_payment") return ok({ orderStatus: ended.value });
  }
  return fail({ code: "payment_in_progress" });
}

async function endUnlessPayable(
  tx: Tx,
  ctx: Context,
  orderId: string,
  wanted: "expired" | "cancelled",
): Promise<OrderStatus> {
  const order = await lockOrder(tx, orderId);
  if (!order) reject({ code: "order_not_found" });
  if (order.status !== "awaiting_payment") return order.status;
  const attempts: PaymentRow[] = await lockPayments(tx, orderId);
  if (attempts.some(isUndecided)) return order.status;
  await releaseHolds(tx, orderId, ctx.now);
  await tx
    .update(orders)
    .set({ status: wanted, ...(wanted === "cancelled" && { cancelledAt: ctx.now }) })
    .where(eq(orders.id, orderId));
  await giveCartBack(tx, ctx, order);
  await recordEvent(tx, ctx, orderId, wanted);
  await announce(tx, `order.${wanted}`, { orderId, wasPaid: false });
  return wanted;
}

async function giveCartBack(tx: Tx, ctx: Context, order: OrderRow): Promise<void> {
  if (!order.cartId) return;
  await tx
    .update(carts)
    .set({ state: "active", version: sql`${carts.version} + 1`, updatedAt: ctx.now })
    .where(and(eq(carts.id, order.cartId), eq(carts.state, "ordered")));
}
