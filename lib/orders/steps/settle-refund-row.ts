import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { payments, refunds } from "@/db/schema/payments";
import { raiseAlert } from "@/lib/shared/alert";
import { announce } from "@/lib/shared/announce";
import type { Context } from "@/lib/shared/context";
import { bookLedger } from "./book-ledger";
import type { PaymentRow } from "./lock";
import { recordEvent } from "./record-event";

export type RefundRow = typeof refunds.$inferSelect;
type Payment = Pick<PaymentRow, "id" | "orderId" | "status">;

/**
 * Writes what became of a refund, each outcome once; the caller holds the payment's lock. `requested` becomes `succeeded`
 * or `failed`; a provider may also take a success back, and nothing follows a failure of its own.
 */
export async function settleRefundRow(
  tx: Tx,
  ctx: Context,
  payment: Payment,
  refund: RefundRow,
  outcome: { status: "succeeded" | "failed"; providerRefundId: string | null; code?: string },
): Promise<void> {
  if (refund.status === outcome.status) return;
  // Final once the provider has failed it; one we only gave up may still turn out to have gone through.
  if (refund.status === "failed" && refund.providerRefundId) return;
  await tx
    .update(refunds)
    .set({
      status: outcome.status,
      settledAt: ctx.now,
      providerRefundId: outcome.providerRefundId ?? refund.providerRefundId,
    })
    .where(eq(refunds.id, refund.id));
  const { id: refundId, orderId, amountCents } = refund;
  const counterpart = payment.status === "surplus" ? "surplus" : "sales";
  const data = { paymentId: payment.id, refundId, amountCents };
  if (outcome.status === "succeeded") {
    const key = `refund:${refundId}`;
    const booking = { kind: "refund", key, orderId, amountCents } as const;
    await bookLedger(tx, ctx, { ...booking, from: "provider:stripe", to: counterpart });
    await recordEvent(tx, ctx, orderId, "refunded", data);
    await announce(tx, "refund.settled", { orderId, refundId, surplus: counterpart === "surplus" });
  } else {
    const key = `refund_reversal:${refundId}`;
    const booking = { kind: "refund_reversal", key, orderId, amountCents } as const;
    if (refund.status === "succeeded") {
      await bookLedger(tx, ctx, { ...booking, from: counterpart, to: "provider:stripe" });
    }
    await recordEvent(tx, ctx, orderId, "refund_failed", { ...data, failureCode: outcome.code });
    raiseAlert("refund_failed", { orderId, refundId, failureCode: outcome.code });
  }
  await countRefunded(tx, payment.id);
}

async function countRefunded(tx: Tx, paymentId: string): Promise<void> {
  const refunded = tx
    .select({ cents: sql<number>`coalesce(sum(${refunds.amountCents}), 0)` })
    .from(refunds)
    .where(and(eq(refunds.paymentId, paymentId), eq(refunds.status, "succeeded")));
  await tx
    .update(payments)
    .set({ refundedCents: sql`(${refunded})` })
    .where(eq(payments.id, paymentId));
}
