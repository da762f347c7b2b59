import type Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { intentFacts, missingFacts, refundStatus, sessionFacts } from "./stripe-facts";

const intent = (changes: Partial<Stripe.PaymentIntent> = {}) =>
  ({
    id: "pi_1",
    status: "requires_payment_method",
    amount: 3330,
    amount_received: 0,
    currency: "eur",
    metadata: { order_id: "order", attempt_id: "attempt" },
    latest_charge: null,
    last_payment_error: null,
    ...changes,
  }) as Stripe.PaymentIntent;

const session = (changes: Partial<Stripe.Checkout.Session> = {}) =>
  ({
    id: "cs_1",
    status: "open",
    amount_total: 3330,
    currency: "eur",
    metadata: { order_id: "order", attempt_id: "attempt" },
    payment_intent: null,
    ...changes,
  }) as Stripe.Checkout.Session;

describe("a PaymentIntent", () => {
  it.each<[Stripe.PaymentIntent.Status, string]>([
    ["requires_payment_method", "open"],
    ["requires_confirmation", "open"],
    ["requires_action", "open"],
    ["processing", "processing"],
    ["requires_capture", "processing"],
    ["succeeded", "paid"],
    ["canceled", "cancelled"],
  ])("%s is %s", (status, state) => {
    expect(intentFacts(intent({ status })).state).toBe(state);
  });

  it("tells why the bank declined", () => {
    const error = {
      code: "card_declined",
      decline_code: "insufficient_funds",
    } as Stripe.PaymentIntent.LastPaymentError;
    expect(intentFacts(intent({ last_payment_error: error })).failureCode).toBe("insufficient_funds");
  });

  it("tells of refunds and disputes of its charge", () => {
    const charge = {
      amount_refunded: 1000,
      disputed: true,
      refunds: { data: [{ id: "re_1", amount: 1000, status: "succeeded", metadata: { refund_id: "ours" } }] },
    } as unknown as Stripe.Charge;
    const facts = intentFacts(intent({ status: "succeeded", amount_received: 3330, latest_charge: charge }));
    expect(facts).toMatchObject({
      capturedCents: 3330,
      currency: "EUR",
      refundedCents: 1000,
      disputed: true,
      refunds: [{ refundId: "re_1", amountCents: 1000, status: "succeeded", ourRefundId: "ours" }],
    });
  });
});

describe("a Checkout Session", () => {
  const paid = intent({ status: "succeeded", amount_received: 3330 });
  const processing = intent({ status: "processing" });
  it.each<[string, Partial<Stripe.Checkout.Session>, string]>([
    ["open without an intent", {}, "open"],
    ["open after a decline", { payment_intent: intent() }, "open"],
    ["open while money is on its way", { payment_intent: processing }, "processing"],
    ["complete and paid", { status: "complete", payment_intent: paid }, "paid"],
    ["complete while money is on its way", { status: "complete", payment_intent: processing }, "processing"],
    ["complete and failed later", { status: "complete", payment_intent: intent() }, "failed"],
    ["expired", { status: "expired", payment_intent: intent({ status: "canceled" }) }, "cancelled"],
    ["expired while money is on its way", { status: "expired", payment_intent: processing }, "processing"],
    ["expired although paid", { status: "expired", payment_intent: paid }, "paid"],
  ])("%s", (_, changes, state) => {
    expect(sessionFacts(session(changes)).state).toBe(state);
  });

  it("names the intent it made", () => {
    expect(sessionFacts(session({ payment_intent: paid, status: "complete" }))).toMatchObject({
      sessionId: "cs_1",
      intentId: "pi_1",
      orderId: "order",
      attemptId: "attempt",
      capturedCents: 3330,
    });
  });
});

it("takes what the provider does not know as unpayable", () => {
  expect(missingFacts({ intentId: "pi_gone" })).toMatchObject({ state: "cancelled", capturedCents: 0 });
});

it.each([
  ["succeeded", "succeeded"],
  ["failed", "failed"],
  ["canceled", "failed"],
  ["pending", "pending"],
  ["requires_action", "pending"],
  [null, "pending"],
])("a refund that is %s is %s", (status, taken) => {
  expect(refundStatus(status)).toBe(taken);
});
