import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { payments, refunds } from "@/db/schema/payments";
import { ask, type Unanswered } from "@/lib/payments/ask";
import type { PaymentProvider, PaymentReference, RefundAnswer } from "@/lib/payments/port";
import type { Context } from "@/lib/shared/context";
import { fail, ok, type Result, reject } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import { refundableCents } from "../rules/refundable";
import { lockOrder, lockPayments } from "../steps/lock";
import { requestRefund } from "../steps/request-refund";
import { type RefundRow, settleRefundRow } from "../steps/settle-refund-row";
import { completePayment } from "./complete-payment";

type RefundStatus = RefundRow["status"];
export type SettleRefundFailure = { code: "forbidden" } | { code: "refund_not_found" } | Unanswered;

/** Well inside the 24 hours Stripe remembers a key: after that, look before asking again. */
const TRUSTED_KEY_MINUTES = 12 * 60;
/** How long a failure the provider remembers is given to show its effect, before another refund takes its place. */
const DOUBT_MINUTES = 10;

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

  const reference = { kind: "intent", intentId } as const;
  if (refund.providerRefundId || isOlder(ctx, refund, TRUSTED_KEY_MINUTES)) {
    const looked = await lookAgain(ctx, provider, refundId, reference);
    if (looked !== "untouched") return looked;
  }
  const { amountCents } = refund;
  const request = { refundId, intentId, amountCents, idempotencyKey: `refund:${refundId}` };
  const answer = await ask(() => provider.refund(request));
  if (!answer.ok) return answer;
  const { status } = answer.value;
  if (status === "unknown" || status === "refused") {
    // Also shows what was sent back at the provider's dashboard: the usual reason of a refusal.
    const looked = await lookAgain(ctx, provider, refundId, reference);
    if (looked !== "untouched") return looked;
    const isInDoubt = status === "unknown" && !isOlder(ctx, refund, DOUBT_MINUTES);
    if (isInDoubt) return fail({ code: "provider_unavailable" });
  }
  return inTransaction(ctx.db, (tx) => writeAnswer(tx, ctx, refund, answer.value));
}

/** What the provider itself says of the refund; `untouched` when it knows none. */
async function lookAgain(
  ctx: Context,
  provider: PaymentProvider,
  refundId: string,
  reference: PaymentReference,
): Promise<Result<{ status: RefundStatus }, SettleRefundFailure> | "untouched"> {
  const read = await completePayment(ctx, provider, reference);
  if (!read.ok) return fail({ code: "provider_unavailable" });
  const found = await findRefund(ctx, refundId);
  if (!found) return fail({ code: "refund_not_found" });
  const { status, providerRefundId } = found.refund;
  return status === "requested" && !providerRefundId ? "untouched" : ok({ status });
}

async function findRefund(ctx: Context, refundId: string) {
  const [row] = await ctx.db
    .select({ refund: refunds, intentId: payments.providerIntentId })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(eq(refunds.id, refundId));
  return row;
}

function isOlder(ctx: Context, refund: RefundRow, minutes: number): boolean {
  return ctx.now.getTime() - refund.requestedAt.getTime() > minutes * 60_000;
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
  if (answer.status === "succeeded" || answer.status === "failed") {
    const { status, providerRefundId } = answer;
    await settleRefundRow(tx, ctx, payment, refund, { status, providerRefundId });
    return { status };
  }
  // Another worker was faster.
  if (refund.status !== "requested") return { status: refund.status };
  const code = answer.status === "refused" ? answer.code : "answer_remembered";
  await settleRefundRow(tx, ctx, payment, refund, { status: "failed", providerRefundId: null, code });
  const all = await tx.select().from(refunds).where(eq(refunds.paymentId, paymentId));
  const isTooMuch = refundableCents(payment.capturedCents, all) < refund.amountCents;
  // The key is used up, the debt is not: what is left of it goes on under another one. A refusal for any other reason
  // than the amount would only be repeated.
  if (answer.status === "unknown" || isTooMuch) await requestRefund(tx, ctx, payment, refund.reason);
  return { status: "failed" };
}
