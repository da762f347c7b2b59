import type Stripe from "stripe";
import { StripeFailure } from "../core/errors";
import type { Transaction } from "../core/transaction";
import { emit } from "../webhooks/emit";
import { customerDetails } from "./checkout-session-object";
import { attemptPayment, chargeAuthenticated, failAuthentication } from "./confirm-intent";
import { paymentIntentObject } from "./payment-intent-object";
import { getIntentOrThrow } from "./payment-intents";
import { addPaymentMethod, type PaymentMethodData, resolvePaymentMethod } from "./payment-methods";

export interface CardForm {
  card: PaymentMethodData["card"];
  name: string;
  email: string;
}

/**
 * The customer submits the hosted page: the session's intent is made on the first try and tried again on later ones.
 * Returns the intent, `succeeded` or `requires_action`; declines throw the card error and keep the failed attempt.
 */
export function paySession(
  tx: Transaction,
  session: Stripe.Checkout.Session,
  form: CardForm,
  baseUrl: string,
): Stripe.PaymentIntent {
  const paymentMethod = addPaymentMethod(tx, {
    type: "card",
    card: form.card,
    billing_details: { name: form.name, email: form.email },
  });
  const [known, intent] = intentOf(tx, session);
  const waiting = tx.put("sessions", {
    ...known,
    customer_details: customerDetails(form.email, form.name, paymentMethod.card?.country ?? null),
  });
  const returnUrl = `${baseUrl}/c/pay/${session.id}`;
  const result = attemptPayment(tx, { intent, paymentMethod, returnUrl, baseUrl });
  if (result.status !== "requires_action") completeSession(tx, waiting);
  return result;
}

/** The customer passes or fails the 3-D Secure challenge of an intent, of a session or not. */
export function answerChallenge(
  tx: Transaction,
  intent: Stripe.PaymentIntent,
  passed: boolean,
  baseUrl: string,
): Stripe.PaymentIntent {
  const paymentMethod = resolvePaymentMethod(tx, String(intent.payment_method));
  const attempt = { intent, paymentMethod, returnUrl: null, baseUrl };
  if (!passed) return failAuthentication(tx, attempt);
  const owner = tx.get("intentSessions", intent.id);
  try {
    const result = chargeAuthenticated(tx, attempt);
    const session = owner && tx.get("sessions", owner.sessionId);
    if (session) completeSession(tx, session);
    return result;
  } catch (failure) {
    // The bank declined after authentication: the customer is led back with the intent's last error.
    if (failure instanceof StripeFailure && failure.keepsEffects) return getIntentOrThrow(tx, intent.id);
    throw failure;
  }
}

function intentOf(
  tx: Transaction,
  session: Stripe.Checkout.Session,
): [Stripe.Checkout.Session, Stripe.PaymentIntent] {
  if (typeof session.payment_intent === "string")
    return [session, getIntentOrThrow(tx, session.payment_intent)];
  const plan = tx.get("sessionPlans", session.id);
  if (!plan) throw new Error(`session ${session.id} has no plan`);
  const intent = tx.put(
    "paymentIntents",
    paymentIntentObject({
      ...plan.intentData,
      amount: session.amount_total ?? 0,
      currency: session.currency ?? "eur",
      created: tx.now,
      allowedTypes: session.allowed_payment_method_types,
      allowRedirects: "always",
      statementDescriptor: null,
    }),
  );
  tx.put("intentSessions", { id: intent.id, sessionId: session.id });
  emit(tx, "payment_intent.created", intent);
  return [tx.put("sessions", { ...session, payment_intent: intent.id }), intent];
}

function completeSession(tx: Transaction, session: Stripe.Checkout.Session): void {
  const intent = getIntentOrThrow(tx, String(session.payment_intent));
  const complete = tx.put("sessions", {
    ...session,
    status: "complete",
    payment_status: intent.status === "succeeded" ? "paid" : "unpaid",
    url: null,
  });
  emit(tx, "checkout.session.completed", complete);
}
