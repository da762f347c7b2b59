import type Stripe from "stripe";
import type { z } from "zod";
import type { Call } from "../core/call";
import { invalidParameter, invalidRequest, resourceMissing, StripeFailure } from "../core/errors";
import type { FormObject } from "../core/form-body";
import { listPage } from "../core/lists";
import { mergeMetadata, parseParams, textOrNull } from "../core/params";
import type { Transaction } from "../core/transaction";
import { emit } from "../webhooks/emit";
import { checkAmount } from "./amount";
import { attemptPayment } from "./confirm-intent";
import { paymentIntentObject } from "./payment-intent-object";
import {
  clientSideParams,
  confirmIntentParams,
  createIntentParams,
  listIntentParams,
  retrieveIntentParams,
  type shippingParam,
  updateIntentParams,
} from "./payment-intent-params";
import { addPaymentMethod, type PaymentMethodData, resolvePaymentMethod } from "./payment-methods";

const payable = ["requires_payment_method", "requires_confirmation", "requires_action"];

/** `POST /v1/payment_intents` */
export function createIntent(call: Call): Stripe.PaymentIntent {
  const { tx } = call;
  const params = parseParams(createIntentParams, call.params);
  checkAmount(params.amount, params.currency);
  if (params.automatic_payment_methods?.enabled && params.allowed_payment_method_types) {
    throw invalidParameter(
      "automatic_payment_methods",
      undefined,
      "You may only specify one of these parameters: automatic_payment_methods, allowed_payment_method_types.",
    );
  }
  const paymentMethod = chosenMethod(tx, params);
  const intent = tx.put("paymentIntents", {
    ...paymentIntentObject({
      amount: params.amount,
      currency: params.currency.toLowerCase(),
      created: tx.now,
      allowedTypes: params.allowed_payment_method_types ?? null,
      allowRedirects: params.automatic_payment_methods?.allow_redirects ?? "always",
      captureMethod: params.capture_method ?? "automatic_async",
      description: textOrNull(params.description),
      metadata: mergeMetadata({}, params.metadata),
      receiptEmail: textOrNull(params.receipt_email),
      shipping: shippingOf(params.shipping),
      statementDescriptor: textOrNull(params.statement_descriptor),
      statementDescriptorSuffix: textOrNull(params.statement_descriptor_suffix),
    }),
    ...(paymentMethod && { payment_method: paymentMethod.id, status: "requires_confirmation" }),
  });
  emit(tx, "payment_intent.created", intent);
  if (!params.confirm) return intent;
  const { return_url, error_on_requires_action } = params;
  return confirm(call, intent, { return_url, error_on_requires_action });
}

/** `GET /v1/payment_intents/{id}`, with the secret key or with the publishable key and the client secret. */
export function retrieveIntent(call: Call, [id = ""]: string[]): Stripe.PaymentIntent {
  parseParams(
    call.access === "secret" ? retrieveIntentParams : retrieveIntentParams.extend(clientSideParams),
    call.params,
  );
  return intentFor(call, id);
}

/** `POST /v1/payment_intents/{id}`: amount, method and receipt while unpaid; texts and metadata always. */
export function updateIntent(call: Call, [id = ""]: string[]): Stripe.PaymentIntent {
  const { tx } = call;
  const params = parseParams(updateIntentParams, call.params);
  const intent = getIntentOrThrow(tx, id);
  const amount = params.amount ?? intent.amount;
  const currency = params.currency?.toLowerCase() ?? intent.currency;
  if (amount !== intent.amount || currency !== intent.currency) {
    checkAmount(amount, currency);
    requireUnpaid(intent);
  }
  const paymentMethod = chosenMethod(tx, params);
  if (paymentMethod) requireUnpaid(intent);
  const waitsAgain = paymentMethod || (intent.status === "requires_action" && amount !== intent.amount);
  return tx.put("paymentIntents", {
    ...intent,
    amount,
    currency,
    ...(paymentMethod && { payment_method: paymentMethod.id }),
    ...(waitsAgain && { status: "requires_confirmation", next_action: null }),
    ...(params.allowed_payment_method_types && {
      allowed_payment_method_types: params.allowed_payment_method_types,
    }),
    ...(params.capture_method && { capture_method: params.capture_method }),
    ...(params.description !== undefined && { description: textOrNull(params.description) }),
    ...(params.receipt_email !== undefined && { receipt_email: textOrNull(params.receipt_email) }),
    ...(params.shipping !== undefined && { shipping: shippingOf(params.shipping) }),
    ...(params.statement_descriptor !== undefined && {
      statement_descriptor: textOrNull(params.statement_descriptor),
    }),
    ...(params.statement_descriptor_suffix !== undefined && {
      statement_descriptor_suffix: textOrNull(params.statement_descriptor_suffix),
    }),
    metadata: mergeMetadata(intent.metadata, params.metadata),
  });
}

/** `POST /v1/payment_intents/{id}/confirm`, with either key. */
export function confirmIntent(call: Call, [id = ""]: string[]): Stripe.PaymentIntent {
  const schema =
    call.access === "secret" ? confirmIntentParams : confirmIntentParams.extend(clientSideParams);
  const params = parseParams(schema, call.params);
  const intent = intentFor(call, id);
  if (!payable.includes(intent.status)) {
    const why =
      intent.status === "succeeded"
        ? "it has already succeeded after being previously confirmed."
        : `it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be confirmed: ${payable.join(", ")}.`;
    throw unexpectedState(intent, `You cannot confirm this PaymentIntent because ${why}`);
  }
  const updated: Stripe.PaymentIntent = {
    ...intent,
    ...(params.receipt_email !== undefined && { receipt_email: textOrNull(params.receipt_email) }),
    ...(params.shipping !== undefined && { shipping: shippingOf(params.shipping) }),
    ...(params.capture_method && { capture_method: params.capture_method }),
  };
  return confirm(call, updated, params);
}

/** `GET /v1/payment_intents` */
export function listIntents(call: Call): Stripe.ApiList<Stripe.PaymentIntent> {
  return listPage(
    "/v1/payment_intents",
    call.tx.values("paymentIntents"),
    parseParams(listIntentParams, call.params),
  );
}

/** The intent, or 404 `resource_missing`. */
export function getIntentOrThrow(tx: Transaction, id: string): Stripe.PaymentIntent {
  const intent = tx.get("paymentIntents", id);
  if (!intent) throw resourceMissing("payment_intent", id, "intent");
  return intent;
}

/** 400 `payment_intent_unexpected_state`, with the intent as it is. */
export function unexpectedState(intent: Stripe.PaymentIntent, message: string): StripeFailure {
  return invalidRequest(message, { code: "payment_intent_unexpected_state", payment_intent: intent });
}

interface ConfirmChoice {
  payment_method?: string | undefined;
  payment_method_data?: PaymentMethodData | undefined;
  return_url?: string | undefined;
  error_on_requires_action?: boolean | undefined;
}

function confirm(call: Call, intent: Stripe.PaymentIntent, choice: ConfirmChoice): Stripe.PaymentIntent {
  const { tx, baseUrl } = call;
  const redirects = intent.automatic_payment_methods?.allow_redirects;
  if (redirects === "always" && choice.return_url === undefined) {
    throw invalidRequest(
      "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.",
      { payment_intent: intent },
    );
  }
  const attached = typeof intent.payment_method === "string" ? intent.payment_method : undefined;
  const paymentMethod = chosenMethod(tx, choice) ?? (attached && resolvePaymentMethod(tx, attached));
  if (!paymentMethod) {
    throw unexpectedState(
      intent,
      "You cannot confirm this PaymentIntent because it's missing a payment method. Update the PaymentIntent with a payment method and then confirm it again.",
    );
  }
  const result = attemptPayment(tx, { intent, paymentMethod, returnUrl: choice.return_url ?? null, baseUrl });
  if (choice.error_on_requires_action && result.status === "requires_action") {
    throw new StripeFailure(
      {
        type: "card_error",
        code: "authentication_required",
        message: "Your card was declined. This transaction requires authentication.",
      },
      { status: 402 },
    );
  }
  return result;
}

function chosenMethod(tx: Transaction, choice: ConfirmChoice): Stripe.PaymentMethod | undefined {
  if (choice.payment_method_data) return addPaymentMethod(tx, choice.payment_method_data);
  return choice.payment_method ? resolvePaymentMethod(tx, choice.payment_method) : undefined;
}

function intentFor(call: Call, id: string): Stripe.PaymentIntent {
  const intent = getIntentOrThrow(call.tx, id);
  if (call.access === "publishable" && intent.client_secret !== secretIn(call.params)) {
    throw invalidParameter(
      "client_secret",
      "payment_intent_invalid_parameter",
      "The client_secret provided does not match any associated PaymentIntent on this account.",
    );
  }
  return intent;
}

function secretIn(params: FormObject): string | undefined {
  return typeof params.client_secret === "string" ? params.client_secret : undefined;
}

function requireUnpaid(intent: Stripe.PaymentIntent): void {
  if (payable.includes(intent.status)) return;
  throw unexpectedState(
    intent,
    `This PaymentIntent could not be updated because it has a status of ${intent.status}. You may only update it with one of the following statuses: ${payable.join(", ")}.`,
  );
}

/** The `shipping` member of an intent from its parameter. */
export function shippingOf(
  shipping: "" | z.output<typeof shippingParam> | undefined,
): Stripe.PaymentIntent.Shipping | null {
  if (!shipping) return null;
  const { address } = shipping;
  return {
    address: {
      city: textOrNull(address.city),
      country: textOrNull(address.country),
      line1: textOrNull(address.line1),
      line2: textOrNull(address.line2),
      postal_code: textOrNull(address.postal_code),
      state: textOrNull(address.state),
    },
    carrier: shipping.carrier ?? null,
    name: shipping.name,
    phone: shipping.phone ?? null,
    tracking_number: shipping.tracking_number ?? null,
  };
}
