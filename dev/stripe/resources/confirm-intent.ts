import type Stripe from "stripe";
import { type StripeErrorBody, StripeFailure } from "../core/errors";
import type { Transaction } from "../core/transaction";
import { emit } from "../webhooks/emit";
import { bookBalance } from "./balance-transactions";
import type { CardDecline } from "./cards";
import { chargeObject } from "./charge-object";
import { openDispute } from "./disputes";
import { testCardOf } from "./payment-methods";

export interface Attempt {
  intent: Stripe.PaymentIntent;
  paymentMethod: Stripe.PaymentMethod;
  returnUrl: string | null;
  baseUrl: string;
}

/**
 * Tries to pay an intent with a payment method. The intent ends in `requires_action` (3-D Secure), `requires_capture`
 * or `succeeded`; a decline leaves it in `requires_payment_method`, emits the failure and throws the card error (402).
 */
export function attemptPayment(tx: Transaction, attempt: Attempt): Stripe.PaymentIntent {
  const { intent, paymentMethod } = attempt;
  if (testCardOf(tx, paymentMethod).authentication === "none") return charge(tx, attempt, false);
  const challenge = `${attempt.baseUrl}/3ds/${intent.id}?client_secret=${intent.client_secret}`;
  const waiting = tx.put("paymentIntents", {
    ...intent,
    status: "requires_action",
    payment_method: paymentMethod.id,
    last_payment_error: null,
    next_action: attempt.returnUrl
      ? { type: "redirect_to_url", redirect_to_url: { return_url: attempt.returnUrl, url: challenge } }
      : { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure_redirect", stripe_js: challenge } },
  });
  emit(tx, "payment_intent.requires_action", waiting);
  return waiting;
}

/** Goes on after a passed 3-D Secure challenge. */
export function chargeAuthenticated(tx: Transaction, attempt: Attempt): Stripe.PaymentIntent {
  return charge(tx, attempt, true);
}

/** Ends a 3-D Secure challenge that was not passed. */
export function failAuthentication(
  tx: Transaction,
  { intent, paymentMethod }: Attempt,
): Stripe.PaymentIntent {
  return refuse(tx, intent, {
    type: "invalid_request_error",
    code: "payment_intent_authentication_failure",
    doc_url: "https://stripe.com/docs/error-codes/payment-intent-authentication-failure",
    message:
      "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
    payment_method: paymentMethod,
  });
}

function charge(tx: Transaction, attempt: Attempt, authenticated: boolean): Stripe.PaymentIntent {
  const { intent, paymentMethod } = attempt;
  const card = testCardOf(tx, paymentMethod);
  const decline = card.decline ?? null;
  const made = tx.put(
    "charges",
    chargeObject({ intent, paymentMethod, created: tx.now, decline, authenticated }),
  );
  if (decline) throw declineIntent(tx, intent, paymentMethod, made, decline);
  emit(tx, "charge.succeeded", made);
  const paid: Stripe.PaymentIntent = {
    ...intent,
    latest_charge: made.id,
    payment_method: paymentMethod.id,
    last_payment_error: null,
    next_action: null,
  };
  if (intent.capture_method === "manual") {
    const held = tx.put("paymentIntents", {
      ...paid,
      status: "requires_capture",
      amount_capturable: intent.amount,
    });
    emit(tx, "payment_intent.amount_capturable_updated", held);
    return held;
  }
  const succeeded = tx.put("paymentIntents", {
    ...paid,
    status: "succeeded",
    amount_received: intent.amount,
  });
  emit(tx, "payment_intent.succeeded", succeeded);
  settleCharge(tx, made);
  if (card.disputed) openDispute(tx, made.id);
  return succeeded;
}

/** Books a captured charge on the balance; Stripe tells of it in a later `charge.updated`. */
export function settleCharge(tx: Transaction, made: Stripe.Charge): void {
  const booking = bookBalance(tx, {
    source: made.id,
    amount: made.amount_captured,
    currency: made.currency,
    type: "charge",
    category: "charge",
    description: made.description,
  });
  const settled = tx.put("charges", { ...made, balance_transaction: booking.id });
  emit(tx, "charge.updated", settled, { balance_transaction: null });
}

function declineIntent(
  tx: Transaction,
  intent: Stripe.PaymentIntent,
  paymentMethod: Stripe.PaymentMethod,
  made: Stripe.Charge,
  decline: CardDecline,
): StripeFailure {
  emit(tx, "charge.failed", made);
  const error: StripeErrorBody = {
    type: "card_error",
    code: decline.code,
    ...(decline.declineCode && { decline_code: decline.declineCode }),
    message: decline.message,
    charge: made.id,
    payment_method: paymentMethod,
  };
  const failure = new StripeFailure(error, { status: 402, keepsEffects: true });
  const failed = refuse(tx, { ...intent, latest_charge: made.id }, { ...failure.body, type: "card_error" });
  return new StripeFailure({ ...error, payment_intent: failed }, { status: 402, keepsEffects: true });
}

function refuse(
  tx: Transaction,
  intent: Stripe.PaymentIntent,
  error: Stripe.PaymentIntent.LastPaymentError,
): Stripe.PaymentIntent {
  const failed = tx.put("paymentIntents", {
    ...intent,
    status: "requires_payment_method",
    payment_method: null,
    next_action: null,
    last_payment_error: error,
  });
  emit(tx, "payment_intent.payment_failed", failed);
  return failed;
}
