import type Stripe from "stripe";
import type { Call } from "../core/call";
import { invalidRequest } from "../core/errors";
import { mergeMetadata, parseParams } from "../core/params";
import type { Transaction } from "../core/transaction";
import { emit } from "../webhooks/emit";
import { settleCharge } from "./confirm-intent";
import { cancelIntentParams, captureIntentParams } from "./payment-intent-params";
import { getIntentOrThrow, unexpectedState } from "./payment-intents";

const cancelable = [
  "requires_payment_method",
  "requires_capture",
  "requires_confirmation",
  "requires_action",
  "processing",
];

/** `POST /v1/payment_intents/{id}/cancel`; an intent of a Checkout Session ends with its session. */
export function cancelIntent(call: Call, [id = ""]: string[]): Stripe.PaymentIntent {
  const params = parseParams(cancelIntentParams, call.params);
  const intent = getIntentOrThrow(call.tx, id);
  if (!cancelable.includes(intent.status)) {
    throw unexpectedState(
      intent,
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${cancelable.join(", ")}.`,
    );
  }
  if (call.tx.get("intentSessions", id)) {
    throw invalidRequest(
      "You cannot cancel this PaymentIntent because it was created by a Checkout Session. Expire the Checkout Session instead.",
      { payment_intent: intent },
    );
  }
  return endIntent(call.tx, intent, params.cancellation_reason ?? null);
}

/** Cancels an intent and lets go of the money held on its card. */
export function endIntent(
  tx: Transaction,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Stripe.PaymentIntent {
  const held =
    intent.status === "requires_capture" && typeof intent.latest_charge === "string"
      ? intent.latest_charge
      : null;
  const charge = held === null ? undefined : tx.get("charges", held);
  if (charge) {
    emit(
      tx,
      "charge.refunded",
      tx.put("charges", { ...charge, amount_refunded: charge.amount, refunded: true }),
    );
  }
  const canceled = tx.put("paymentIntents", {
    ...intent,
    status: "canceled",
    amount_capturable: 0,
    canceled_at: tx.now,
    cancellation_reason: reason,
    next_action: null,
  });
  emit(tx, "payment_intent.canceled", canceled);
  return canceled;
}

/** `POST /v1/payment_intents/{id}/capture`, once, for all or a part; the rest is let go. */
export function captureIntent(call: Call, [id = ""]: string[]): Stripe.PaymentIntent {
  const { tx } = call;
  const params = parseParams(captureIntentParams, call.params);
  const intent = getIntentOrThrow(tx, id);
  if (intent.status !== "requires_capture") {
    throw unexpectedState(
      intent,
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`,
    );
  }
  const amount = params.amount_to_capture ?? intent.amount_capturable;
  if (amount < 1 || amount > intent.amount_capturable) {
    throw invalidRequest(
      "The amount_to_capture must be at least 1 and no more than the amount that can be captured.",
      {
        code: "amount_too_large",
        param: "amount_to_capture",
      },
    );
  }
  const charge = tx.get("charges", String(intent.latest_charge));
  if (!charge) throw new Error(`intent ${id} waits for capture without a charge`);
  const captured = tx.put("charges", {
    ...charge,
    captured: true,
    amount_captured: amount,
    amount_refunded: charge.amount - amount,
  });
  emit(tx, "charge.captured", captured);
  const succeeded = tx.put("paymentIntents", {
    ...intent,
    status: "succeeded",
    amount_capturable: 0,
    amount_received: amount,
    metadata: mergeMetadata(intent.metadata, params.metadata),
  });
  emit(tx, "payment_intent.succeeded", succeeded);
  settleCharge(tx, captured);
  return succeeded;
}
