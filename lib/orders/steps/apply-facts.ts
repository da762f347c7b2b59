import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import type { PaymentFacts } from "@/lib/payments/port";
import type { Context } from "@/lib/shared/context";
import { judgePayment } from "../rules/judge-payment";
import type { Settlement } from "../types";
import { isUndecided, lockOrder, lockPayments, type OrderRow, type PaymentRow } from "./lock";
import { mirrorRefunds } from "./mirror-refunds";
import { recordEvent } from "./record-event";
import { acceptPayment, revivePayment, takeSurplus } from "./take-payment";

/**
 * Brings order and attempt to what the provider's facts say; the only place where a payment's state follows the provider.
 * Locks the order, then its payments. Acts once: repeated, older or reordered facts change nothing more.
 */
export async function applyFacts(
  tx: Tx,
  ctx: Context,
  target: { orderId: string; paymentId: string },
  facts: PaymentFacts,
): Promise<Settlement> {
  const order = await lockOrder(tx, target.orderId);
  const all = await lockPayments(tx, target.orderId);
  const found = all.find(({ id }) => id === target.paymentId);
  if (!order || !found) throw new Error(`Payment ${target.paymentId} has no order ${target.orderId}`);
  const payment = await noteFacts(tx, ctx, found, facts);
  const orderHasPayment = all.some(({ id, status }) => id !== payment.id && status === "succeeded");
  await actOn(tx, ctx, { order, payment, facts, orderHasPayment });
  return settlementOf(tx, target);
}

type Case = { order: OrderRow; payment: PaymentRow; facts: PaymentFacts; orderHasPayment: boolean };

async function actOn(tx: Tx, ctx: Context, { order, payment, facts, orderHasPayment }: Case): Promise<void> {
  const verdict = judgePayment({ order, payment, facts, orderHasPayment });
  switch (verdict.kind) {
    case "keep":
      if (!isUndecided(payment) && payment.capturedCents > 0) await mirrorRefunds(tx, ctx, payment, facts);
      return;
    case "close":
      return closePayment(tx, ctx, payment, verdict.status, facts.failureCode);
    case "accept":
      return acceptPayment(tx, ctx, order, payment, facts);
    case "revive":
      return revivePayment(tx, ctx, order, payment, facts);
    case "surplus":
      return takeSurplus(tx, ctx, payment, facts, verdict.reason);
  }
}

async function noteFacts(
  tx: Tx,
  ctx: Context,
  payment: PaymentRow,
  facts: PaymentFacts,
): Promise<PaymentRow> {
  const [row] = await tx
    .update(payments)
    .set({
      providerIntentId: payment.providerIntentId ?? facts.intentId,
      providerSessionId: payment.providerSessionId ?? facts.sessionId,
      failureCode: facts.failureCode ?? payment.failureCode,
      checkedAt: ctx.now,
    })
    .where(eq(payments.id, payment.id))
    .returning();
  if (!row) throw new Error(`Payment ${payment.id} is gone`);
  return row;
}

async function closePayment(
  tx: Tx,
  ctx: Context,
  payment: PaymentRow,
  status: "failed" | "cancelled",
  failureCode: string | null,
): Promise<void> {
  await tx.update(payments).set({ status, closedAt: ctx.now }).where(eq(payments.id, payment.id));
  await recordEvent(tx, ctx, payment.orderId, "payment_closed", {
    paymentId: payment.id,
    status,
    ...(failureCode && { failureCode }),
  });
}

async function settlementOf(tx: Tx, target: { orderId: string; paymentId: string }): Promise<Settlement> {
  const [row] = await tx
    .select({ orderStatus: orders.status, paymentStatus: payments.status })
    .from(payments)
    .innerJoin(orders, eq(orders.id, payments.orderId))
    .where(eq(payments.id, target.paymentId));
  if (!row) throw new Error(`Payment ${target.paymentId} is gone`);
  return { ...target, ...row };
}
