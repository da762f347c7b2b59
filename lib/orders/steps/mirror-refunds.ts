import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { payments, refunds } from "@/db/schema/payments";
import type { PaymentFacts } from "@/lib/payments/port";
import { raiseAlert } from "@/lib/shared/alert";
import type { Context } from "@/lib/shared/context";
import type { PaymentRow } from "./lock";
import { recordEvent } from "./record-event";
import { type RefundRow, settleRefundRow } from "./settle-refund-row";

/**
 * Takes over what the provider knows of refunds and disputes, also those made at its dashboard. States only move
 * forward, so older facts that arrive later change nothing. The caller holds the payment's lock.
 */
export async function mirrorRefunds(
  tx: Tx,
  ctx: Context,
  payment: PaymentRow,
  facts: PaymentFacts,
): Promise<void> {
  if (facts.refunds.length === 0 && !facts.disputed) return;
  const known = await tx.select().from(refunds).where(eq(refunds.paymentId, payment.id));
  // One order for everybody: books and events of the same facts come out alike.
  const reported = facts.refunds.toSorted((a, b) => (a.refundId < b.refundId ? -1 : 1));
  for (const fact of reported) {
    const row = known.find((refund) => isSame(refund, fact)) ?? (await adopt(tx, ctx, payment, fact));
    if (fact.status === "pending") {
      if (!row.providerRefundId) await rememberId(tx, row.id, fact.refundId);
      continue;
    }
    await settleRefundRow(tx, ctx, payment, row, { status: fact.status, providerRefundId: fact.refundId });
  }
  if (facts.disputed && !payment.disputed) await noteDispute(tx, ctx, payment);
}

function isSame(refund: RefundRow, fact: PaymentFacts["refunds"][number]): boolean {
  return refund.id === fact.ourRefundId || refund.providerRefundId === fact.refundId;
}

/** A refund made at the provider itself: it gets a row like ours. */
async function adopt(
  tx: Tx,
  ctx: Context,
  payment: PaymentRow,
  fact: PaymentFacts["refunds"][number],
): Promise<RefundRow> {
  const [row] = await tx
    .insert(refunds)
    .values({
      orderId: payment.orderId,
      paymentId: payment.id,
      amountCents: fact.amountCents,
      reason: "made_at_provider",
      providerRefundId: fact.refundId,
      actor: `provider:${payment.provider}`,
      requestedAt: ctx.now,
    })
    .returning();
  if (!row) throw new Error(`Refund ${fact.refundId} was not stored`);
  return row;
}

async function rememberId(tx: Tx, refundId: string, providerRefundId: string): Promise<void> {
  await tx.update(refunds).set({ providerRefundId }).where(eq(refunds.id, refundId));
}

async function noteDispute(tx: Tx, ctx: Context, payment: PaymentRow): Promise<void> {
  await tx.update(payments).set({ disputed: true }).where(eq(payments.id, payment.id));
  await recordEvent(tx, ctx, payment.orderId, "payment_disputed", { paymentId: payment.id });
  raiseAlert("payment_disputed", { orderId: payment.orderId, paymentId: payment.id });
}
