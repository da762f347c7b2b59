import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fulfillments, orders } from "@/db/schema/orders";
import { releaseAllocations } from "@/lib/inventory/commands/release-allocations";
import type { Actor } from "@/lib/shared/actor";
import { announce } from "@/lib/shared/announce";
import type { Context } from "@/lib/shared/context";
import { fail, type Result, reject } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import { lockOrder, lockPayments, type PaymentRow } from "../steps/lock";
import { recordEvent } from "../steps/record-event";
import { requestRefund } from "../steps/request-refund";

export type RefundOrderInput = { orderId: string; reason: string };
export type RefundOrderFailure =
  | { code: "forbidden" }
  | { code: "order_not_found" }
  | { code: "not_paid" }
  | { code: "already_refunded" };

/**
 * Gives a paid order back in full, for service, managers, the head office and jobs: whatever has not gone back is asked
 * for, its stock is free again and it is cancelled, all in one transaction; the worker moves the money. Called again after a
 * refund failed it asks for that money anew. Returns the cents asked for. Failures: `forbidden`, `order_not_found`,
 * `not_paid`, `already_refunded`.
 */
export async function refundOrder(
  ctx: Context,
  { orderId, reason }: RefundOrderInput,
): Promise<Result<{ amountCents: number }, RefundOrderFailure>> {
  if (!mayRefund(ctx.actor)) return fail({ code: "forbidden" });
  return inTransaction(ctx.db, async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order) reject({ code: "order_not_found" });
    const attempts = await lockPayments(tx, orderId);
    const accepted = attempts.find(({ status }) => status === "succeeded");
    if (order.status !== "paid") {
      const amountCents = await askAgain(tx, ctx, attempts, reason);
      if (amountCents === 0) reject({ code: accepted ? "already_refunded" : "not_paid" });
      return { amountCents };
    }
    const amountCents = accepted ? await requestRefund(tx, ctx, accepted, reason) : 0;
    if (accepted && amountCents === 0) reject({ code: "already_refunded" });
    await cancelPaidOrder(tx, ctx, orderId, reason);
    return { amountCents };
  });
}

/** What the provider could not send back is still owed, whatever the order is by now. */
async function askAgain(
  tx: Tx,
  ctx: Context,
  attempts: readonly PaymentRow[],
  reason: string,
): Promise<number> {
  let amountCents = 0;
  for (const attempt of attempts) amountCents += await requestRefund(tx, ctx, attempt, reason);
  return amountCents;
}

async function cancelPaidOrder(tx: Tx, ctx: Context, orderId: string, reason: string): Promise<void> {
  await releaseAllocations(tx, orderId, ctx);
  await tx.update(orders).set({ status: "cancelled", cancelledAt: ctx.now }).where(eq(orders.id, orderId));
  await tx.update(fulfillments).set({ status: "cancelled" }).where(eq(fulfillments.orderId, orderId));
  await recordEvent(tx, ctx, orderId, "cancelled", { reason });
  await announce(tx, "order.cancelled", { orderId, wasPaid: true });
}

function mayRefund(actor: Actor): boolean {
  if (actor.kind === "system") return true;
  return actor.kind === "staff" && ["service", "manager", "head_office"].includes(actor.role);
}
