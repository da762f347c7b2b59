import type Stripe from "stripe";
import { newStripeId } from "../core/ids";
import type { CardDecline } from "./cards";

interface ChargeFacts {
  intent: Stripe.PaymentIntent;
  paymentMethod: Stripe.PaymentMethod;
  created: number;
  decline: CardDecline | null;
  authenticated: boolean;
}

/** A charge for an intent: declined, authorized for later capture, or captured at once. */
export function chargeObject({
  intent,
  paymentMethod,
  created,
  decline,
  authenticated,
}: ChargeFacts): Stripe.Charge {
  const paid = decline === null;
  const captured = paid && intent.capture_method !== "manual";
  return {
    id: newStripeId("ch_3"),
    object: "charge",
    amount: intent.amount,
    amount_captured: captured ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: paymentMethod.billing_details,
    calculated_statement_descriptor: "MORGENHAIN",
    captured,
    created,
    currency: intent.currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(decline),
    paid,
    payment_intent: intent.id,
    payment_method: paymentMethod.id,
    payment_method_details: {
      type: "card",
      card: cardDetails(intent, paymentMethod, decline, authenticated),
    },
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    refunds: null,
    review: null,
    shipping: intent.shipping,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: paid ? "succeeded" : "failed",
    transfer_data: null,
    transfer_group: null,
  };
}

function outcomeOf(decline: CardDecline | null): Stripe.Charge.Outcome {
  const blocked = decline?.declineCode === "fraudulent";
  const network = blocked ? "not_sent_to_network" : decline ? "declined_by_network" : "approved_by_network";
  return {
    advice_code: decline && !blocked ? "try_again_later" : null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: network,
    reason: blocked ? "highest_risk_level" : (decline?.declineCode ?? decline?.code ?? null),
    risk_level: blocked ? "highest" : "normal",
    risk_score: blocked ? 90 : 12,
    seller_message: decline
      ? `The bank did not approve the payment: ${decline.message}`
      : "Payment complete.",
    type: blocked ? "blocked" : decline ? "issuer_declined" : "authorized",
  };
}

function cardDetails(
  intent: Stripe.PaymentIntent,
  paymentMethod: Stripe.PaymentMethod,
  decline: CardDecline | null,
  authenticated: boolean,
): Stripe.Charge.PaymentMethodDetails.Card {
  const card = paymentMethod.card;
  if (!card) throw new Error(`payment method ${paymentMethod.id} is no card`);
  return {
    amount_authorized: decline ? null : intent.amount,
    authorization_code: decline ? null : "400123",
    brand: card.brand,
    checks: {
      address_line1_check: null,
      address_postal_code_check: null,
      cvc_check: decline?.code === "incorrect_cvc" ? "fail" : "pass",
    },
    country: card.country,
    electronic_commerce_indicator: null,
    exp_month: card.exp_month,
    exp_year: card.exp_year,
    extended_authorization: { status: "disabled" },
    fingerprint: card.fingerprint ?? null,
    funding: card.funding,
    incremental_authorization: { status: "unavailable" },
    installments: null,
    last4: card.last4,
    mandate: null,
    multicapture: { status: "unavailable" },
    network: card.brand,
    network_token: { used: false },
    network_transaction_id: null,
    overcapture: { maximum_amount_capturable: intent.amount, status: "unavailable" },
    regulated_status: card.regulated_status,
    three_d_secure: authenticated
      ? {
          authentication_flow: "challenge",
          electronic_commerce_indicator: "05",
          exemption_indicator: null,
          result: "authenticated",
          result_reason: null,
          transaction_id: newStripeId("", 16),
          version: "2.2.0",
        }
      : null,
    transaction_link_id: null,
    wallet: null,
  };
}
