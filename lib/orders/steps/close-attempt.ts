import { ask, type Unanswered } from "@/lib/payments/ask";
import type { PaymentProvider, PaymentReference } from "@/lib/payments/port";
import type { Context } from "@/lib/shared/context";
import { fail, ok, type Result } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import { applyFacts } from "./apply-facts";
import { carryOutAttempt } from "./carry-out-attempt";
import { isUndecided, type PaymentRow } from "./lock";

/** `payment_in_progress`: the money is on its way, or somebody is opening the attempt right now. */
export type NotClosed = Unanswered | { code: "payment_in_progress" };

/**
 * Makes an attempt unpayable at the provider, then takes over what is true there: cancelled - or paid, when the customer
 * was faster. An attempt whose ids are unknown is first carried out under its key: only so can it be closed for certain.
 */
export async function closeAttempt(
  ctx: Context,
  provider: PaymentProvider,
  payment: PaymentRow,
): Promise<Result<undefined, NotClosed>> {
  const reference = referenceTo(payment);
  if (!reference) {
    const { state } = await carryOutAttempt(ctx, provider, payment.id);
    if (state === "unanswered") return fail({ code: "provider_unavailable" });
    return state === "busy" ? fail({ code: "payment_in_progress" }) : ok(undefined);
  }
  const closed = await ask(() => provider.close(reference));
  if (!closed.ok) return closed;
  const facts = closed.value;
  const target = { orderId: payment.orderId, paymentId: payment.id };
  const settled = await inTransaction(ctx.db, (tx) => applyFacts(tx, ctx, target, facts));
  if (!settled.ok) throw new Error(`Facts of payment ${payment.id} were rejected`);
  return isUndecided({ status: settled.value.paymentStatus })
    ? fail({ code: "payment_in_progress" })
    : ok(undefined);
}

/** How the provider knows an attempt; null while it has not answered. */
export function referenceTo(
  payment: Pick<PaymentRow, "providerSessionId" | "providerIntentId">,
): PaymentReference | null {
  if (payment.providerSessionId) return { kind: "session", sessionId: payment.providerSessionId };
  return payment.providerIntentId ? { kind: "intent", intentId: payment.providerIntentId } : null;
}
