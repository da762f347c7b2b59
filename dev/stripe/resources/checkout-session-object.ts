import Stripe from "stripe";
import { newStripeId } from "../core/ids";
import { mergeMetadata, textOrNull } from "../core/params";
import type { CreateSessionInput, LineItemParam } from "./checkout-session-params";

/** Sums of the session in cents. Line items are gross; there is no tax calculation of Stripe's in this shop. */
export interface SessionFacts {
  created: number;
  expiresAt: number;
  currency: string;
  total: number;
  baseUrl: string;
}

/** An open session for Stripe's hosted page. Its payment intent does not exist before the customer submits. */
export function sessionObject(input: CreateSessionInput, facts: SessionFacts): Stripe.Checkout.Session {
  const id = newStripeId("cs_test_a1", 56);
  return {
    id,
    object: "checkout.session",
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: input.allowed_payment_method_types ?? null,
    amount_subtotal: facts.total,
    amount_total: facts.total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: input.billing_address_collection ?? null,
    cancel_url: input.cancel_url ?? null,
    client_reference_id: textOrNull(input.client_reference_id),
    client_secret: null,
    collected_information: { business_name: null, individual_name: null, shipping_details: null },
    consent: null,
    consent_collection: null,
    created: facts.created,
    currency: facts.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_account: null,
    customer_creation: input.customer_creation ?? "if_required",
    customer_details: input.customer_email ? customerDetails(input.customer_email, null, null) : null,
    customer_email: input.customer_email ?? null,
    discounts: [],
    expires_at: facts.expiresAt,
    integration_identifier: textOrNull(input.integration_identifier),
    invoice: null,
    invoice_creation: {
      enabled: false,
      invoice_data: {
        account_tax_ids: null,
        custom_fields: null,
        description: null,
        footer: null,
        issuer: null,
        metadata: {},
        rendering_options: null,
      },
    },
    livemode: false,
    locale: textOrNull(input.locale),
    managed_payments: null,
    metadata: mergeMetadata({}, input.metadata),
    mode: "payment",
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: "if_required",
    payment_method_configuration_details: input.allowed_payment_method_types
      ? null
      : { id: "pmc_1StandIn", parent: null },
    payment_method_options: { card: { request_three_d_secure: "automatic" } },
    payment_method_types: ["card"],
    payment_status: "unpaid",
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: "open",
    submit_type: input.submit_type ?? null,
    subscription: null,
    success_url: input.success_url,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted_page",
    url: `${facts.baseUrl}/c/pay/${id}`,
    wallet_options: null,
  };
}

/** Who paid, as the hosted page learned it. */
export function customerDetails(
  email: string | null,
  name: string | null,
  country: string | null,
): Stripe.Checkout.Session.CustomerDetails {
  return {
    address: country
      ? { city: null, country, line1: null, line2: null, postal_code: null, state: null }
      : null,
    business_name: null,
    email,
    individual_name: null,
    name,
    phone: null,
    tax_exempt: "none",
    tax_ids: [],
  };
}

/** One line of the session, with the price and product that Stripe makes up for `price_data`. */
export function lineItemObject(line: LineItemParam, created: number): Stripe.LineItem {
  const { price_data: priceData } = line;
  const quantity = line.quantity ?? 1;
  const total = priceData.unit_amount * quantity;
  return {
    id: newStripeId("li_1"),
    object: "item",
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency: priceData.currency.toLowerCase(),
    description: priceData.product_data.name,
    metadata: mergeMetadata({}, line.metadata),
    price: {
      id: newStripeId("price_1"),
      object: "price",
      active: false,
      billing_scheme: "per_unit",
      created,
      currency: priceData.currency.toLowerCase(),
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: null,
      product: newStripeId("prod_", 14),
      recurring: null,
      tax_behavior: priceData.tax_behavior ?? "unspecified",
      tiers_mode: null,
      transform_quantity: null,
      type: "one_time",
      unit_amount: priceData.unit_amount,
      unit_amount_decimal: Stripe.Decimal.from(priceData.unit_amount),
    },
    quantity,
  };
}
