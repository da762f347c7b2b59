import type Stripe from "stripe";
import { z } from "zod";
import type { Call } from "../core/call";
import { invalidParameter, invalidRequest, resourceMissing } from "../core/errors";
import { newStripeId } from "../core/ids";
import { listPage } from "../core/lists";
import {
  accepted,
  createdRange,
  expand,
  integer,
  mergeMetadata,
  metadata,
  pagination,
  parseParams,
  text,
} from "../core/params";
import type { Transaction } from "../core/transaction";
import { emit } from "../webhooks/emit";
import { bookBalance } from "./balance-transactions";
import { findCardByNumber } from "./cards";

const secondsUntilOutcome = 2;

const createRefundParams = z.strictObject({
  amount: integer.optional(),
  charge: text.optional(),
  currency: accepted,
  customer: accepted,
  expand,
  instructions_email: accepted,
  metadata: metadata.optional(),
  origin: accepted,
  payment_intent: text.optional(),
  reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
  refund_application_fee: accepted,
  reverse_transfer: accepted,
} satisfies Record<keyof Stripe.RefundCreateParams, z.ZodType>);

const listRefundParams = z.strictObject({
  ...pagination,
  charge: text.optional(),
  created: createdRange,
  payment_intent: text.optional(),
} satisfies Record<keyof Stripe.RefundListParams, z.ZodType>);

/**
 * `POST /v1/refunds`: all that is left, or `amount` cents of it. Failures: `charge_already_refunded`, and amounts
 * above what is left, so the sum of refunds never passes what was captured.
 */
export function createRefund(call: Call): Stripe.Refund {
  const { tx } = call;
  const params = parseParams(createRefundParams, call.params);
  const charge = refundableCharge(tx, params);
  const left = charge.amount_captured - charge.amount_refunded;
  if (charge.refunded || left === 0) {
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, {
      code: "charge_already_refunded",
    });
  }
  if (charge.disputed) {
    throw invalidRequest(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: "charge_disputed",
    });
  }
  const amount = params.amount ?? left;
  if (amount < 1)
    throw invalidParameter(
      "amount",
      "parameter_invalid_integer",
      "This value must be greater than or equal to 1.",
    );
  if (amount > left) {
    throw invalidRequest(
      `Refund amount (${shown(amount, charge)}) is greater than unrefunded amount on charge (${shown(left, charge)})`,
      { param: "amount" },
    );
  }
  return issue(tx, charge, amount, params.reason ?? null, mergeMetadata({}, params.metadata));
}

/** `GET /v1/refunds/{id}` */
export function retrieveRefund(call: Call, [id = ""]: string[]): Stripe.Refund {
  parseParams(z.strictObject({ expand }), call.params);
  return getRefundOrThrow(call.tx, id);
}

/** `POST /v1/refunds/{id}`: metadata only. */
export function updateRefund(call: Call, [id = ""]: string[]): Stripe.Refund {
  const params = parseParams(z.strictObject({ expand, metadata: metadata.optional() }), call.params);
  const refund = getRefundOrThrow(call.tx, id);
  return call.tx.put("refunds", {
    ...refund,
    metadata: mergeMetadata(refund.metadata ?? {}, params.metadata),
  });
}

/** `GET /v1/refunds` */
export function listRefunds(call: Call): Stripe.ApiList<Stripe.Refund> {
  const params = parseParams(listRefundParams, call.params);
  return listPage(
    "/v1/refunds",
    call.tx.values("refunds"),
    params,
    (refund) =>
      (!params.charge || refund.charge === params.charge) &&
      (!params.payment_intent || refund.payment_intent === params.payment_intent),
  );
}

/** Turns a waiting refund into what its card says it becomes; a failed one gives the charge its money back. */
export function settleRefund(tx: Transaction, id: string, outcome: "succeeded" | "failed"): void {
  const refund = getRefundOrThrow(tx, id);
  tx.remove("refundOutcomes", id);
  if (outcome === "succeeded") {
    emit(tx, "refund.updated", tx.put("refunds", { ...refund, status: "succeeded" }), {
      status: refund.status,
    });
    return;
  }
  const charge = tx.get("charges", String(refund.charge));
  if (!charge) throw resourceMissing("charge", String(refund.charge), "charge");
  tx.put("charges", { ...charge, refunded: false, amount_refunded: charge.amount_refunded - refund.amount });
  const failed = tx.put("refunds", {
    ...refund,
    status: "failed",
    failure_reason: "expired_or_canceled_card",
  });
  emit(tx, "refund.updated", failed, { status: refund.status });
  emit(tx, "refund.failed", failed);
}

function issue(
  tx: Transaction,
  charge: Stripe.Charge,
  amount: number,
  reason: "duplicate" | "fraudulent" | "requested_by_customer" | null,
  metadata: Record<string, string>,
): Stripe.Refund {
  const behaviour = findCardByNumber(tx.get("testCards", charge.payment_method ?? "")?.number ?? "")?.refund;
  const id = newStripeId("re_3");
  const booking = bookBalance(tx, {
    source: id,
    amount: -amount,
    currency: charge.currency,
    type: "refund",
    category: "refund",
    description: `REFUND FOR CHARGE ${charge.id}`,
  });
  const refund = tx.put("refunds", {
    id,
    object: "refund",
    amount,
    balance_transaction: booking.id,
    charge: charge.id,
    created: tx.now,
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: {
      type: "card",
      card: { reference_status: "pending", reference_type: "acquirer_reference_number", type: "refund" },
    },
    metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: behaviour === "pending" ? "pending" : "succeeded",
    transfer_reversal: null,
  });
  if (behaviour) {
    tx.put("refundOutcomes", {
      id,
      outcome: behaviour === "pending" ? "succeeded" : "failed",
      due: tx.now + secondsUntilOutcome,
    });
  }
  const returned = charge.amount_refunded + amount;
  const changed = tx.put("charges", {
    ...charge,
    amount_refunded: returned,
    refunded: returned === charge.amount_captured,
  });
  emit(tx, "refund.created", refund);
  emit(tx, "charge.refunded", changed, {
    amount_refunded: charge.amount_refunded,
    refunded: charge.refunded,
  });
  return refund;
}

function refundableCharge(
  tx: Transaction,
  params: { charge?: string | undefined; payment_intent?: string | undefined },
): Stripe.Charge {
  if (params.charge) {
    const charge = tx.get("charges", params.charge);
    if (!charge) throw resourceMissing("charge", params.charge, "charge");
    return charge;
  }
  if (!params.payment_intent) {
    throw invalidParameter(
      "payment_intent",
      "parameter_missing",
      "One of the following params should be provided for this request: payment_intent or charge.",
    );
  }
  const intent = tx.get("paymentIntents", params.payment_intent);
  if (!intent) throw resourceMissing("payment_intent", params.payment_intent, "payment_intent");
  const charge = tx.get("charges", String(intent.latest_charge));
  if (intent.status !== "succeeded" || !charge) {
    throw invalidRequest(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, {
      param: "payment_intent",
    });
  }
  return charge;
}

function getRefundOrThrow(tx: Transaction, id: string): Stripe.Refund {
  const refund = tx.get("refunds", id);
  if (!refund) throw resourceMissing("refund", id, "refund");
  return refund;
}

function shown(cents: number, charge: Stripe.Charge): string {
  return `${charge.currency === "eur" ? "€" : `${charge.currency.toUpperCase()} `}${(cents / 100).toFixed(2)}`;
}
