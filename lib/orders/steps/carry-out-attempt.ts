import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { payments } from "@/db/schema/payments";
import { type PaymentProvider, ProviderRefused, ProviderUnavailable } from "@/lib/payments/port";
import { raiseAlert } from "@/lib/shared/alert";
import type { Context } from "@/lib/shared/context";
import { inTransaction } from "@/lib/shared/transaction";
import { describeAttempt } from "./describe-attempt";
import { lockOrder, type PaymentRow } from "./lock";
import { recordEvent } from "./record-event";

/** A courtesy among callers, not a lock: two who ask at once get the same answer under the attempt's key. */
const LEASE = sql`interval '5 seconds'`;
/** Stripe forgets keys after 24 hours; from then on a repeated request might act twice. */
const KEY_LIFE_HOURS = 23;

export type CarriedOut = "open" | "busy" | "unanswered" | "given_up";

/**
 * Makes at the provider what an `opening` attempt promises and stores its ids. A caller that crashed in between is
 * continued by anyone, with the stored key and the same request. `busy`: somebody else is asking right now; `given_up`:
 * the provider will not take it, or its key is too old; then the attempt is closed.
 */
export async function carryOutAttempt(
  ctx: Context,
  provider: PaymentProvider,
  paymentId: string,
): Promise<CarriedOut> {
  const payment = await takeLease(ctx.db, paymentId);
  if (!payment) return "busy";
  if (ctx.now.getTime() - payment.openedAt.getTime() > KEY_LIFE_HOURS * 3_600_000) {
    return giveUp(ctx, payment, "key_expired");
  }
  const attempt = await describeAttempt(ctx.db, payment);
  try {
    if (payment.kind === "intent") {
      const { intentId, clientSecret } = await provider.openIntent(attempt);
      await store(ctx, payment, { providerIntentId: intentId, clientSecret });
    } else {
      const { sessionId, url } = await provider.openSession(attempt);
      await store(ctx, payment, { providerSessionId: sessionId, redirectUrl: url });
    }
    return "open";
  } catch (error) {
    if (error instanceof ProviderRefused) return giveUp(ctx, payment, error.code);
    if (!(error instanceof ProviderUnavailable)) throw error;
    await ctx.db.update(payments).set({ checkedAt: null }).where(stillOpening(paymentId));
    return "unanswered";
  }
}

async function takeLease(db: Db, paymentId: string): Promise<PaymentRow | undefined> {
  const [payment] = await db
    .update(payments)
    .set({ checkedAt: sql`now()` })
    .where(
      and(
        stillOpening(paymentId),
        or(isNull(payments.checkedAt), lt(payments.checkedAt, sql`now() - ${LEASE}`)),
      ),
    )
    .returning();
  return payment;
}

async function store(
  ctx: Context,
  payment: PaymentRow,
  answer: Partial<
    Pick<PaymentRow, "providerIntentId" | "providerSessionId" | "clientSecret" | "redirectUrl">
  >,
): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    await lockOrder(tx, payment.orderId);
    const stored = await tx
      .update(payments)
      .set({ ...answer, status: "open", checkedAt: ctx.now })
      .where(stillOpening(payment.id))
      .returning({ id: payments.id });
    if (stored.length === 0) return;
    const data = { paymentId: payment.id, kind: payment.kind, amountCents: payment.amountCents };
    await recordEvent(tx, ctx, payment.orderId, "payment_opened", data);
  });
}

async function giveUp(ctx: Context, payment: PaymentRow, failureCode: string): Promise<"given_up"> {
  await inTransaction(ctx.db, async (tx) => {
    await lockOrder(tx, payment.orderId);
    const closed = await tx
      .update(payments)
      .set({ status: "failed", failureCode, closedAt: ctx.now })
      .where(stillOpening(payment.id))
      .returning({ id: payments.id });
    if (closed.length === 0) return;
    const data = { paymentId: payment.id, status: "failed", failureCode };
    await recordEvent(tx, ctx, payment.orderId, "payment_closed", data);
  });
  raiseAlert("payment_given_up", { orderId: payment.orderId, paymentId: payment.id, failureCode });
  return "given_up";
}

function stillOpening(paymentId: string) {
  return and(eq(payments.id, paymentId), eq(payments.status, "opening"));
}
