import type Stripe from "stripe";
import { z } from "zod";
import { accepted, createdRange, expand, flag, integer, metadata, pagination, text } from "../core/params";
import { paymentMethodData } from "./payment-methods";

const captureMethod = z.enum(["automatic", "automatic_async", "manual"]);

/** Only cards are paid with here, so a list without them could never be paid. */
export const allowedTypes = z.array(text).refine((types) => types.includes("card"), "must include card");

export const shippingParam = z.strictObject({
  address: z.strictObject({
    city: text.optional(),
    country: text.optional(),
    line1: text.optional(),
    line2: text.optional(),
    postal_code: text.optional(),
    state: text.optional(),
  }),
  name: text,
  carrier: text.optional(),
  phone: text.optional(),
  tracking_number: text.optional(),
});

const common = {
  allowed_payment_method_types: allowedTypes.optional(),
  amount_details: accepted,
  capture_method: captureMethod.optional(),
  excluded_payment_method_types: accepted,
  expand,
  hooks: accepted,
  payment_details: accepted,
  payment_method: text.optional(),
  payment_method_data: paymentMethodData.optional(),
  payment_method_options: accepted,
  receipt_email: text.optional(),
  setup_future_usage: accepted,
  shipping: z.union([z.literal(""), shippingParam]).optional(),
};

const described = {
  application_fee_amount: accepted,
  customer: accepted,
  customer_account: accepted,
  description: text.optional(),
  metadata: metadata.optional(),
  payment_method_configuration: accepted,
  statement_descriptor: text.optional(),
  statement_descriptor_suffix: z.string().max(22).optional(),
  transfer_data: accepted,
  transfer_group: accepted,
};

const confirming = {
  confirmation_token: accepted,
  error_on_requires_action: flag.optional(),
  mandate: accepted,
  mandate_data: accepted,
  off_session: accepted,
  radar_options: accepted,
  return_url: z.url().optional(),
  use_stripe_sdk: flag.optional(),
};

// The SDK's own parameter types keep these lists whole: a name missing here does not compile. That is also why
// `payment_method_types` is unknown: this version of the API has `allowed_payment_method_types` in its place.
type Names<Params> = Record<keyof Params, z.ZodType>;

export const createIntentParams = z.strictObject({
  ...common,
  ...described,
  ...confirming,
  amount: integer,
  currency: text,
  automatic_payment_methods: z
    .strictObject({ enabled: flag, allow_redirects: z.enum(["always", "never"]).optional() })
    .optional(),
  confirm: flag.optional(),
  confirmation_method: accepted,
  on_behalf_of: accepted,
} satisfies Names<Stripe.PaymentIntentCreateParams>);

export const updateIntentParams = z.strictObject({
  ...common,
  ...described,
  amount: integer.optional(),
  currency: text.optional(),
} satisfies Names<Stripe.PaymentIntentUpdateParams>);

export const confirmIntentParams = z.strictObject({
  ...common,
  ...confirming,
  amount_to_confirm: accepted,
} satisfies Names<Stripe.PaymentIntentConfirmParams>);

export const cancelIntentParams = z.strictObject({
  cancellation_reason: z.enum(["abandoned", "duplicate", "fraudulent", "requested_by_customer"]).optional(),
  expand,
} satisfies Names<Stripe.PaymentIntentCancelParams>);

export const captureIntentParams = z.strictObject({
  amount_details: accepted,
  amount_to_capture: integer.optional(),
  application_fee_amount: accepted,
  expand,
  final_capture: accepted,
  hooks: accepted,
  metadata: metadata.optional(),
  payment_details: accepted,
  statement_descriptor: text.optional(),
  statement_descriptor_suffix: text.optional(),
  transfer_data: accepted,
} satisfies Names<Stripe.PaymentIntentCaptureParams>);

export const retrieveIntentParams = z.strictObject({ client_secret: text.optional(), expand });

export const listIntentParams = z.strictObject({
  ...pagination,
  created: createdRange,
  customer: accepted,
  customer_account: accepted,
} satisfies Names<Stripe.PaymentIntentListParams>);

/** What the browser adds when it speaks with the publishable key. */
export const clientSideParams = {
  client_secret: text,
  key: accepted,
  _stripe_version: accepted,
  payment_user_agent: accepted,
  expected_payment_method_type: accepted,
  client_context: accepted,
};
