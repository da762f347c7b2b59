import type Stripe from "stripe";
import type { PaymentFacts } from "./port";

/**
 * A PaymentIntent as facts. After a decline the intent waits for another card (`requires_payment_method`): it is still
 * payable and so still open. `latest_charge.refunds` must be expanded.
 */
export function intentFacts(intent: Stripe.PaymentIntent, sessionId: string | null = null): PaymentFacts {
  const charge = typeof intent.latest_charge === "string" ? null : intent.latest_charge;
  return {
    orderId: intent.metadata.order_id ?? null,
    attemptId: intent.metadata.attempt_id ?? null,
    state: intentState(intent.status),
    intentId: intent.id,
    sessionId,
    amountCents: intent.amount,
    currency: intent.currency.toUpperCase(),
    capturedCents: intent.amount_received,
    refundedCents: charge?.amount_refunded ?? 0,
    disputed: charge?.disputed ?? false,
    failureCode: intent.last_payment_error?.decline_code ?? intent.last_payment_error?.code ?? null,
    refunds: (charge?.refunds?.data ?? []).map(refundFacts),
  };
}

/** A Checkout Session as facts; `payment_intent.latest_charge.refunds` must be expanded. */
export function sessionFacts(session: Stripe.Checkout.Session): PaymentFacts {
  const intent = typeof session.payment_intent === "string" ? null : session.payment_intent;
  const underlying = intent ? intentFacts(intent, session.id) : null;
  return {
    ...(underlying ?? untouched),
    orderId: session.metadata?.order_id ?? null,
    attemptId: session.metadata?.attempt_id ?? null,
    sessionId: session.id,
    amountCents: session.amount_total ?? 0,
    currency: (session.currency ?? "").toUpperCase(),
    state: sessionState(session, underlying?.state),
  };
}

/** Facts of something the provider does not know: nobody can pay it. */
export function missingFacts(reference: { intentId?: string; sessionId?: string }): PaymentFacts {
  return {
    ...untouched,
    orderId: null,
    attemptId: null,
    state: "cancelled",
    intentId: reference.intentId ?? null,
    sessionId: reference.sessionId ?? null,
    amountCents: 0,
    currency: "EUR",
    failureCode: "resource_missing",
  };
}

const untouched = {
  intentId: null,
  capturedCents: 0,
  refundedCents: 0,
  disputed: false,
  failureCode: null,
  refunds: [],
};

function intentState(status: Stripe.PaymentIntent.Status): PaymentFacts["state"] {
  if (status === "succeeded") return "paid";
  if (status === "canceled") return "cancelled";
  if (status === "processing" || status === "requires_capture") return "processing";
  return "open";
}

function sessionState(
  session: Stripe.Checkout.Session,
  intent: PaymentFacts["state"] | undefined,
): PaymentFacts["state"] {
  // Money on its way arrives although the page has ended: what waits for it must not let go.
  if (intent === "paid" || intent === "processing") return intent;
  if (session.status === "expired") return "cancelled";
  // Complete: the page cannot be used again, so an intent that wants another card has failed for good.
  return session.status === "open" ? "open" : "failed";
}

export function refundFacts(refund: Stripe.Refund): PaymentFacts["refunds"][number] {
  return {
    refundId: refund.id,
    amountCents: refund.amount,
    status: refundStatus(refund.status),
    ourRefundId: refund.metadata?.refund_id ?? null,
  };
}

/** `requires_action` waits like `pending`; a cancelled refund never leaves, like a failed one. */
export function refundStatus(status: string | null): "pending" | "succeeded" | "failed" {
  if (status === "succeeded") return "succeeded";
  return status === "failed" || status === "canceled" ? "failed" : "pending";
}
