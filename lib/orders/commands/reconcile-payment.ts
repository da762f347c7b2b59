import { eq } from "drizzle-orm";
import { orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import type { PaymentProvider } from "@/lib/payments/port";
import type { Context } from "@/lib/shared/context";
import { fail, ok, type Result } from "@/lib/shared/result";
import { carryOutAttempt } from "../steps/carry-out-attempt";
import { closeAttempt, type NotClosed, referenceTo } from "../steps/close-attempt";
import { isUndecided } from "../steps/lock";
import { completePayment } from "./complete-payment";

export type ReconcilePaymentFailure = { code: "forbidden" } | { code: "payment_not_found" } | NotClosed;

/**
 * Looks after one undecided attempt when no webhook and no customer came back: continues an opening that broke off, closes
 * what no order waits for any more, and otherwise completes what was paid. For the reconciler alone. Failures:
 * `forbidden`, `payment_not_found`, `payment_in_progress`, `provider_unavailable`.
 */
export async function reconcilePayment(
  ctx: Context,
  provider: PaymentProvider,
  { paymentId }: { paymentId: string },
): Promise<Result<undefined, ReconcilePaymentFailure>> {
  if (ctx.actor.kind !== "system") return fail({ code: "forbidden" });
  const [found] = await ctx.db
    .select({ payment: payments, orderStatus: orders.status })
    .from(payments)
    .innerJoin(orders, eq(orders.id, payments.orderId))
    .where(eq(payments.id, paymentId));
  if (!found) return fail({ code: "payment_not_found" });
  const { payment, orderStatus } = found;
  if (!isUndecided(payment)) return ok(undefined);
  if (orderStatus !== "awaiting_payment") return closeAttempt(ctx, provider, payment);
  const reference = referenceTo(payment);
  if (!reference || payment.status === "opening") {
    const { state } = await carryOutAttempt(ctx, provider, payment.id);
    if (state === "unanswered") return fail({ code: "provider_unavailable" });
    return state === "busy" ? fail({ code: "payment_in_progress" }) : ok(undefined);
  }
  const completed = await completePayment(ctx, provider, reference);
  return completed.ok ? ok(undefined) : completed;
}
