import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { payments, refunds } from "@/db/schema/payments";
import { ask, type Unanswered } from "@/lib/payments/ask";
import type { PaymentProvider, RefundAnswer } from "@/lib/payments/port";
import type { Context } from "@/lib/shared/context";
import { fail, ok, type Result, reject } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import { lockOrder, lockPayments } from "../steps/lock";
import { type RefundRow, settleRefundRow } from "../steps/settle-refund-row";
import { completePayment } from "./complete-payment";

type RefundStatus = RefundRow["status"];
export type SettleRefundFailure = { code: "forbidden" } | { code: "refund_not_found" } | Unanswered;

/** Well inside the 24 hours Stripe remembers a key: after that, look before asking again. */
const TRUSTED_KEY_HOURS = 12;

/**
 * Carries a requested refund out at the provider under the refund's own key, then writes what became of it; for the worker
 * alone. `requested` is answered while the provider itself waits. Failures: `forbidden`, `refund_not_found`,
 * `provider_unavailable` (nothing changed; the job comes again).
 */
export async function settleRefund(
  ctx: Context,
  provider: PaymentProvider,
  { refundId }: { refundId: string },
): Promise<Result<{ status: RefundStatus }, SettleRefundFailure>> {
  if (ctx.actor.kind !== "system") return fail({ code: "forbidden" });
  const found = await findRefund(ctx, refundId);
  if (!found) return fail({ code: "refund_not_found" });
  const { refund, intentId } = found;
  if (refund.status !== "requested") return ok({ status: refund.status });
  if (!intentId) throw new Error(`Refund ${refundId} belongs to a payment without money`);

  if (refund.providerRefundId || isOld(ctx, refund)) {
    const read = await completePayment(ctx, provider, { kind: "intent", intentId });
    if (!read.ok) return fail({ code: "provider_unavailable" });
    const now = await findRefund(ctx, refundId);
    if (now && (now.refund.status !== "requested" || now.refund.providerRefundId)) {
      return ok({ status: now.refund.status });
    }
  }
  const { amountCents } = refund;
  const request = { refundId, intentId, amountCents, idempotencyKey: `refund:${refundId}` };
  const answer = await ask(() => provider.refund(request));
  if (!answer.ok) return answer;
  return inTransaction(ctx.db, (tx) => writeAnswer(tx, ctx, refund, answer.value));
}

async function findRefund(ctx: Context, refundId: string) {
  const [row] = await ctx.db
    .select({ refund: refunds, intentId: payments.providerIntentId })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(eq(refunds.id, refundId));
  return row;
}

function isOld(ctx: Context, refund: RefundRow): boolean {
  return ctx.now.getTime() - refund.requestedAt.getTime() > TRUSTED_KEY_HOURS * 3_600_000;
}

async function writeAnswer(
  tx: Tx,
  ctx: Context,
  { id, orderId, paymentId }: RefundRow,
  answer: RefundAnswer,
): Promise<{ status: RefundStatus }> {
  await lockOrder(tx, orderId);
  const payment = (await lockPayments(tx, orderId)).find((row) => row.id === paymentId);
  const [refund] = await tx.select().from(refunds).where(eq(refunds.id, id));
  if (!payment || !refund) reject({ code: "refund_not_found" });
  if (answer.status === "pending") {
    await tx.update(refunds).set({ providerRefundId: answer.providerRefundId }).where(eq(refunds.id, id));
    return { status: refund.status };
  }
  const outcome =
    answer.status === "refused"
      ? { status: "failed" as const, providerRefundId: null, code: answer.code }
      : { status: answer.status, providerRefundId: answer.providerRefundId };
  await settleRefundRow(tx, ctx, payment, refund, outcome);
  return { status: outcome.status };
}
