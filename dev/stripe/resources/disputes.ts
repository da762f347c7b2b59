import type Stripe from "stripe";
import { z } from "zod";
import type { Call } from "../core/call";
import { resourceMissing } from "../core/errors";
import { newStripeId } from "../core/ids";
import { expand, parseParams } from "../core/params";
import type { Transaction } from "../core/transaction";
import { emit } from "../webhooks/emit";
import { bookBalance } from "./balance-transactions";

const daysToAnswer = 7;

/** The cardholder disputes a charge: the money leaves the balance at once. */
export function openDispute(tx: Transaction, chargeId: string): void {
  const charge = tx.get("charges", chargeId);
  if (!charge) throw resourceMissing("charge", chargeId, "charge");
  const disputed = tx.put("charges", { ...charge, disputed: true });
  const opened = disputeObject(tx.now, disputed);
  tx.put("disputes", opened);
  emit(tx, "charge.dispute.created", opened);
  const booking = bookBalance(tx, {
    source: opened.id,
    amount: -charge.amount,
    currency: charge.currency,
    type: "adjustment",
    category: "dispute",
    description: `Chargeback withdrawal for ${charge.id}`,
  });
  const withdrawn = tx.put("disputes", { ...opened, balance_transactions: [booking] });
  emit(tx, "charge.dispute.funds_withdrawn", withdrawn, { balance_transactions: [] });
}

/** `GET /v1/disputes/{id}` */
export function retrieveDispute(call: Call, [id = ""]: string[]): Stripe.Dispute {
  parseParams(z.strictObject({ expand }), call.params);
  const found = call.tx.get("disputes", id);
  if (!found) throw resourceMissing("dispute", id, "dispute");
  return found;
}

function disputeObject(now: number, charge: Stripe.Charge): Stripe.Dispute {
  return {
    id: newStripeId("du_1"),
    object: "dispute",
    amount: charge.amount,
    balance_transactions: [],
    charge: charge.id,
    created: now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence(),
    evidence_details: {
      due_by: now + daysToAnswer * 86_400,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "manual",
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      type: "card",
      card: {
        brand: charge.payment_method_details?.card?.brand ?? "visa",
        case_type: "chargeback",
        network: charge.payment_method_details?.card?.network ?? "visa",
        network_reason_code: "10.4",
      },
    },
    reason: "fraudulent",
    status: "needs_response",
  };
}

function noEvidence(): Stripe.Dispute.Evidence {
  return {
    access_activity_log: null,
    billing_address: null,
    cancellation_policy: null,
    cancellation_policy_disclosure: null,
    cancellation_rebuttal: null,
    customer_communication: null,
    customer_email_address: null,
    customer_name: null,
    customer_purchase_ip: null,
    customer_signature: null,
    duplicate_charge_documentation: null,
    duplicate_charge_explanation: null,
    duplicate_charge_id: null,
    enhanced_evidence: {},
    product_description: null,
    receipt: null,
    refund_policy: null,
    refund_policy_disclosure: null,
    refund_refusal_explanation: null,
    service_date: null,
    service_documentation: null,
    shipping_address: null,
    shipping_carrier: null,
    shipping_date: null,
    shipping_documentation: null,
    shipping_tracking_number: null,
    uncategorized_file: null,
    uncategorized_text: null,
  };
}
