import { and, isNull, lt, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { payments } from "@/db/schema/payments";
import { type PaymentProvider, ProviderRefused, ProviderUnavailable } from "@/lib/payments/port";
import { raiseAlert } from "@/lib/shared/alert";
import type { Context } from "@/lib/shared/context";
import { describeAttempt, describeIntent } from "./describe-attempt";
import { endOpening, stillOpening } from "./end-opening";
import type { PaymentRow } from "./lock";

/** A courtesy among callers, not a lock: two who ask at once get the same answer under the attempt's key. */
const LEASE = sql`interval '5 seconds'`;
/** Stripe forgets keys after 24 hours; from then on a repeated request might act twice. */
const KEY_LIFE_HOURS = 23;

export type CarriedOut =
  | { state: "open"; attempt: PaymentRow }
  | { state: "busy" | "unanswered" | "given_up" | "ended" };

/**
 * Makes at the provider what an `opening` attempt promises and stores its ids. A caller that crashed in between is
 * continued by anyone, with the stored key and the same request. `busy`: somebody else is asking right now; `given_up`:
 * the provider will not take it, or its key is too old; then the attempt is closed. `ended`: it is no longer opening, look
 * again what it is.
 */
export async function carryOutAttempt(
  ctx: Context,
  provider: PaymentProvider,
  paymentId: string,
): Promise<CarriedOut> {
  const payment = await takeLease(ctx.db, paymentId);
  return payment ? carryOutInHand(ctx, provider, payment) : { state: "busy" };
}

/**
 * The same for an attempt the caller has in hand: its lease was taken, or it was written a moment ago with its order, whose
 * number is then known.
 */
export async function carryOutInHand(
  ctx: Context,
  provider: PaymentProvider,
  payment: PaymentRow,
  orderNumber?: string,
): Promise<CarriedOut> {
  if (ctx.now.getTime() - payment.openedAt.getTime() > KEY_LIFE_HOURS * 3_600_000) {
    return giveUp(ctx, payment, "key_expired");
  }
  try {
    if (payment.kind === "intent") {
      const intent = await describeIntent(ctx.db, payment, orderNumber);
      const { intentId, clientSecret } = await provider.openIntent(intent);
      return await store(ctx, payment, { providerIntentId: intentId, clientSecret });
    }
    const { sessionId, url } = await provider.openSession(await describeAttempt(ctx.db, payment));
    return await store(ctx, payment, { providerSessionId: sessionId, redirectUrl: url });
  } catch (error) {
    if (error instanceof ProviderRefused) return giveUp(ctx, payment, error.code);
    if (!(error instanceof ProviderUnavailable)) throw error;
    await ctx.db.update(payments).set({ checkedAt: null }).where(stillOpening(payment.id));
    return { state: "unanswered" };
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

type Answer = Partial<
  Pick<PaymentRow, "providerIntentId" | "providerSessionId" | "clientSecret" | "redirectUrl">
>;

/** Somebody may have ended the attempt meanwhile, also by the very same answer: then that is what counts. */
async function store(ctx: Context, payment: PaymentRow, answer: Answer): Promise<CarriedOut> {
  const opened = { ...answer, status: "open" as const, checkedAt: ctx.now };
  const data = { kind: payment.kind, amountCents: payment.amountCents };
  const stored = await endOpening(ctx, payment, opened, { type: "payment_opened", data });
  return stored ? { state: "open", attempt: { ...payment, ...opened } } : { state: "ended" };
}

async function giveUp(ctx: Context, payment: PaymentRow, failureCode: string): Promise<CarriedOut> {
  const failed = { status: "failed" as const, failureCode, closedAt: ctx.now };
  const data = { status: "failed", failureCode };
  await endOpening(ctx, payment, failed, { type: "payment_closed", data });
  raiseAlert("payment_given_up", { orderId: payment.orderId, paymentId: payment.id, failureCode });
  return { state: "given_up" };
}
