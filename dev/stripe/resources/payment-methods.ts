import type Stripe from "stripe";
import { z } from "zod";
import type { Call } from "../core/call";
import { resourceMissing, StripeFailure } from "../core/errors";
import { newStripeId } from "../core/ids";
import {
  accepted,
  expand,
  integer,
  mergeMetadata,
  metadata,
  parseParams,
  text,
  textOrNull,
} from "../core/params";
import type { Transaction } from "../core/transaction";
import { findCardByNumber, findCardByToken, passesLuhn, type TestCard } from "./cards";

const address = z.strictObject({
  city: text.optional(),
  country: text.optional(),
  line1: text.optional(),
  line2: text.optional(),
  postal_code: text.optional(),
  state: text.optional(),
});

const billingDetails = z.strictObject({
  address: z.union([z.literal(""), address]).optional(),
  email: text.optional(),
  name: text.optional(),
  phone: text.optional(),
  tax_id: text.optional(),
});

/** `payment_method_data` as the intent endpoints take it; only cards exist here. */
export const paymentMethodData = z.strictObject({
  type: z.literal("card"),
  card: z.strictObject({
    number: text,
    exp_month: integer,
    exp_year: integer,
    cvc: text.optional(),
    networks: accepted,
  }),
  billing_details: billingDetails.optional(),
  allow_redisplay: accepted,
  metadata: metadata.optional(),
  radar_options: accepted,
});

export type PaymentMethodData = z.output<typeof paymentMethodData>;

/** Makes a payment method from a `pm_card_…` token, as Stripe does each time one is used, or finds a real one. */
export function resolvePaymentMethod(tx: Transaction, id: string): Stripe.PaymentMethod {
  const card = findCardByToken(id);
  if (card) return storeCard(tx, card, { month: 8, year: expiryYear(tx.now) }, {});
  const known = tx.get("paymentMethods", id);
  if (known) return known;
  throw resourceMissing("PaymentMethod", id, "payment_method");
}

/** Makes a payment method from card data. Failures: card errors `incorrect_number`, `invalid_expiry_year`, `invalid_cvc`. */
export function addPaymentMethod(tx: Transaction, data: PaymentMethodData): Stripe.PaymentMethod {
  const number = data.card.number.replaceAll(/[\s-]/g, "");
  const card = findCardByNumber(number);
  if (!passesLuhn(number))
    throw cardDataError("incorrect_number", "number", "Your card number is incorrect.");
  if (!card) {
    throw cardDataError(
      "card_declined",
      "number",
      "Your card was declined. Your request was in test mode, but used a non test card.",
    );
  }
  const expiry = {
    month: data.card.exp_month,
    year: data.card.exp_year < 100 ? 2000 + data.card.exp_year : data.card.exp_year,
  };
  if (expiry.month < 1 || expiry.month > 12) {
    throw cardDataError("invalid_expiry_month", "exp_month", "Your card's expiration month is invalid.");
  }
  const today = new Date(tx.now * 1000);
  if (expiry.year * 12 + expiry.month < today.getUTCFullYear() * 12 + today.getUTCMonth() + 1) {
    throw cardDataError("invalid_expiry_year", "exp_year", "Your card's expiration year is invalid.");
  }
  if (data.card.cvc !== undefined && !/^\d{3,4}$/.test(data.card.cvc)) {
    throw cardDataError("invalid_cvc", "cvc", "Your card's security code is invalid.");
  }
  return storeCard(tx, card, expiry, data.billing_details ?? {}, mergeMetadata({}, data.metadata));
}

/** The test card behind a payment method. */
export function testCardOf(tx: Transaction, paymentMethod: Stripe.PaymentMethod): TestCard {
  const card = findCardByNumber(tx.get("testCards", paymentMethod.id)?.number ?? "");
  if (!card) throw new Error(`payment method ${paymentMethod.id} has no test card`);
  return card;
}

/** `POST /v1/payment_methods` */
export function createPaymentMethod(call: Call): Stripe.PaymentMethod {
  const { expand: _expand, ...data } = parseParams(paymentMethodData.extend({ expand }), call.params);
  return addPaymentMethod(call.tx, data);
}

/** `GET /v1/payment_methods/{id}` */
export function retrievePaymentMethod(call: Call, [id = ""]: string[]): Stripe.PaymentMethod {
  parseParams(z.strictObject({ expand }), call.params);
  return resolvePaymentMethod(call.tx, id);
}

function cardDataError(code: string, param: string, message: string): StripeFailure {
  return new StripeFailure({ type: "card_error", code, param, message }, { status: 402 });
}

function expiryYear(now: number): number {
  return new Date(now * 1000).getUTCFullYear() + 1;
}

function storeCard(
  tx: Transaction,
  card: TestCard,
  expiry: { month: number; year: number },
  billing: z.output<typeof billingDetails>,
  metadata: Record<string, string> = {},
): Stripe.PaymentMethod {
  const id = newStripeId("pm_1");
  tx.put("testCards", { id, number: card.number });
  return tx.put("paymentMethods", paymentMethodObject(id, tx.now, card, expiry, billing, metadata));
}

function paymentMethodObject(
  id: string,
  created: number,
  card: TestCard,
  expiry: { month: number; year: number },
  billing: z.output<typeof billingDetails>,
  metadata: Record<string, string>,
): Stripe.PaymentMethod {
  const where = billing.address || {};
  return {
    id,
    object: "payment_method",
    allow_redisplay: "unspecified",
    billing_details: {
      address: {
        city: textOrNull(where.city),
        country: textOrNull(where.country),
        line1: textOrNull(where.line1),
        line2: textOrNull(where.line2),
        postal_code: textOrNull(where.postal_code),
        state: textOrNull(where.state),
      },
      email: textOrNull(billing.email),
      name: textOrNull(billing.name),
      phone: textOrNull(billing.phone),
      tax_id: textOrNull(billing.tax_id),
    },
    card: {
      brand: card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "unchecked" },
      country: card.country,
      display_brand: card.brand,
      exp_month: expiry.month,
      exp_year: expiry.year,
      fingerprint: `standin${card.number.slice(-8)}`,
      funding: card.funding,
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      regulated_status: "unregulated",
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata,
    type: "card",
  };
}
