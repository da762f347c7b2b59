import type Stripe from "stripe";
import { newStripeId } from "../core/ids";

export interface IntentFacts {
  amount: number;
  currency: string;
  created: number;
  allowedTypes: string[] | null;
  allowRedirects: "always" | "never";
  captureMethod: "automatic" | "automatic_async" | "manual";
  description: string | null;
  metadata: Record<string, string>;
  receiptEmail: string | null;
  shipping: Stripe.PaymentIntent.Shipping | null;
  statementDescriptor: string | null;
  statementDescriptorSuffix: string | null;
}

/** A new payment intent, waiting for a payment method. */
export function paymentIntentObject(facts: IntentFacts): Stripe.PaymentIntent & { source: null } {
  const id = newStripeId("pi_3");
  return {
    id,
    object: "payment_intent",
    allowed_payment_method_types: facts.allowedTypes,
    amount: facts.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: facts.allowedTypes
      ? null
      : { allow_redirects: facts.allowRedirects, enabled: true },
    canceled_at: null,
    cancellation_reason: null,
    capture_method: facts.captureMethod,
    client_secret: `${id}_secret_${newStripeId("", 25)}`,
    confirmation_method: "automatic",
    created: facts.created,
    currency: facts.currency,
    customer: null,
    customer_account: null,
    description: facts.description,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: facts.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: facts.allowedTypes ? null : { id: "pmc_1StandIn", parent: null },
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: "automatic" },
    },
    payment_method_types: ["card"],
    payment_record: null,
    processing: null,
    receipt_email: facts.receiptEmail,
    review: null,
    setup_future_usage: null,
    shipping: facts.shipping,
    source: null,
    statement_descriptor: facts.statementDescriptor,
    statement_descriptor_suffix: facts.statementDescriptorSuffix,
    status: "requires_payment_method",
    transfer_data: null,
    transfer_group: null,
  };
}

const clientSideFields = new Set<string>([
  "id",
  "object",
  "amount",
  "amount_details",
  "automatic_payment_methods",
  "canceled_at",
  "cancellation_reason",
  "capture_method",
  "client_secret",
  "confirmation_method",
  "created",
  "currency",
  "description",
  "last_payment_error",
  "livemode",
  "next_action",
  "payment_method",
  "payment_method_configuration_details",
  "payment_method_types",
  "processing",
  "receipt_email",
  "setup_future_usage",
  "shipping",
  "source",
  "status",
] satisfies (keyof (Stripe.PaymentIntent & { source: null }))[]);

/** What a browser with the publishable key gets to see of an intent: no metadata, no charge. */
export function clientSideView(intent: Stripe.PaymentIntent): Partial<Stripe.PaymentIntent> {
  return Object.fromEntries(Object.entries(intent).filter(([name]) => clientSideFields.has(name)));
}
