import type Stripe from "stripe";
import { z } from "zod";
import { accepted, createdRange, expand, integer, metadata, pagination, text } from "../core/params";
import { allowedTypes, shippingParam } from "./payment-intent-params";

type Names<Params> = Record<keyof Params, z.ZodType>;

const lineItem = z.strictObject({
  adjustable_quantity: accepted,
  metadata: metadata.optional(),
  price: accepted,
  price_data: z.strictObject({
    currency: text,
    product: accepted,
    product_data: z.strictObject({
      description: text.optional(),
      images: z.array(z.url()).max(8).optional(),
      metadata: metadata.optional(),
      name: text,
      tax_code: text.optional(),
      tax_details: accepted,
      unit_label: text.optional(),
    } satisfies Names<Stripe.Checkout.SessionCreateParams.LineItem.PriceData.ProductData>),
    recurring: accepted,
    tax_behavior: z.enum(["exclusive", "inclusive", "unspecified"]).optional(),
    unit_amount: integer,
    unit_amount_decimal: accepted,
  } satisfies Names<Stripe.Checkout.SessionCreateParams.LineItem.PriceData>),
  quantity: integer.optional(),
  tax_rates: accepted,
} satisfies Names<Stripe.Checkout.SessionCreateParams.LineItem>);

export type LineItemParam = z.output<typeof lineItem>;

export const createSessionParams = z.strictObject({
  adaptive_pricing: accepted,
  after_expiration: accepted,
  allow_promotion_codes: accepted,
  allowed_payment_method_types: allowedTypes.optional(),
  automatic_tax: accepted,
  billing_address_collection: z.enum(["auto", "required"]).optional(),
  branding_settings: accepted,
  cancel_url: z.url().optional(),
  client_reference_id: z.string().max(200).optional(),
  consent_collection: accepted,
  currency: text.optional(),
  custom_fields: accepted,
  custom_text: accepted,
  customer: accepted,
  customer_account: accepted,
  customer_creation: z.enum(["always", "if_required"]).optional(),
  customer_email: z.email().max(800).optional(),
  customer_update: accepted,
  discounts: accepted,
  excluded_payment_method_types: accepted,
  expand,
  expires_at: integer.optional(),
  integration_identifier: text.optional(),
  invoice_creation: accepted,
  line_items: z.array(lineItem).min(1).max(100),
  locale: text.optional(),
  managed_payments: accepted,
  metadata: metadata.optional(),
  mode: z.literal("payment"),
  name_collection: accepted,
  optional_items: accepted,
  origin_context: accepted,
  payment_intent_data: z
    .strictObject({
      application_fee_amount: accepted,
      capture_method: z.enum(["automatic", "automatic_async", "manual"]).optional(),
      description: text.optional(),
      metadata: metadata.optional(),
      on_behalf_of: accepted,
      receipt_email: text.optional(),
      setup_future_usage: accepted,
      shipping: shippingParam.optional(),
      statement_descriptor: text.optional(),
      statement_descriptor_suffix: z.string().max(22).optional(),
      transfer_data: accepted,
      transfer_group: accepted,
    } satisfies Names<Stripe.Checkout.SessionCreateParams.PaymentIntentData>)
    .optional(),
  payment_method_collection: accepted,
  payment_method_configuration: accepted,
  payment_method_data: accepted,
  payment_method_options: accepted,
  permissions: accepted,
  phone_number_collection: accepted,
  redirect_on_completion: accepted,
  return_url: accepted,
  saved_payment_method_options: accepted,
  setup_intent_data: accepted,
  shipping_address_collection: accepted,
  shipping_options: accepted,
  submit_type: z.enum(["auto", "book", "donate", "pay"]).optional(),
  subscription_data: accepted,
  // No `z.url()`: the address carries the template {CHECKOUT_SESSION_ID}.
  success_url: text.refine((value) => /^https?:\/\//.test(value), "Not a valid URL"),
  tax_id_collection: accepted,
  ui_mode: z.literal("hosted_page").optional(),
  wallet_options: accepted,
} satisfies Names<Stripe.Checkout.SessionCreateParams>);

export type CreateSessionInput = z.output<typeof createSessionParams>;

export const listSessionParams = z.strictObject({
  ...pagination,
  created: createdRange,
  customer: accepted,
  customer_account: accepted,
  customer_details: accepted,
  payment_intent: text.optional(),
  payment_link: accepted,
  status: z.enum(["open", "complete", "expired"]).optional(),
  subscription: accepted,
} satisfies Names<Stripe.Checkout.SessionListParams>);

export const updateSessionParams = z.strictObject({ expand, metadata: metadata.optional() });
