import fc from "fast-check";
import type Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf, startTestShop, type TestShop } from "./testing/shop";

let shop: TestShop;
beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.close());

const paid = (amount: number, token = "pm_card_visa") =>
  shop.stripe.paymentIntents.create({
    amount,
    currency: "eur",
    automatic_payment_methods: { enabled: true, allow_redirects: "never" },
    confirm: true,
    payment_method: token,
  });

const chargeOf = (intent: Stripe.PaymentIntent) =>
  shop.stripe.charges.retrieve(intent.latest_charge as string, { expand: ["refunds"] });

describe("a refund", () => {
  it("gives everything back, once", async () => {
    const intent = await paid(1290);
    const refund = await shop.stripe.refunds.create({
      payment_intent: intent.id,
      reason: "requested_by_customer",
      metadata: { return_id: "r-1" },
      expand: ["balance_transaction"],
    });
    expect(refund).toMatchObject({
      amount: 1290,
      status: "succeeded",
      balance_transaction: { amount: -1290, fee: 0 },
    });
    expect(await chargeOf(intent)).toMatchObject({
      refunded: true,
      amount_refunded: 1290,
      refunds: { data: [{ id: refund.id }] },
    });
    const again = await failureOf(shop.stripe.refunds.create({ payment_intent: intent.id }));
    expect(again).toMatchObject({ code: "charge_already_refunded", statusCode: 400 });
    expect((await shop.stripe.refunds.list({ payment_intent: intent.id })).data).toHaveLength(1);
  });

  it("gives parts back until nothing is left", async () => {
    const intent = await paid(1000);
    await shop.stripe.refunds.create({ payment_intent: intent.id, amount: 300 });
    const tooMuch = await failureOf(shop.stripe.refunds.create({ payment_intent: intent.id, amount: 701 }));
    expect(tooMuch).toMatchObject({ param: "amount" });
    expect(tooMuch.message).toBe("Refund amount (€7.01) is greater than unrefunded amount on charge (€7.00)");
    expect((await shop.stripe.refunds.create({ charge: intent.latest_charge as string })).amount).toBe(700);
    expect(await chargeOf(intent)).toMatchObject({ refunded: true, amount_refunded: 1000 });
  });

  it("never passes what was captured, whatever is asked for in parallel", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -50, max: 900 }), { minLength: 1, maxLength: 12 }),
        async (amounts) => {
          const intent = await paid(1000);
          const asked = amounts.map((amount) =>
            shop.stripe.refunds.create({ payment_intent: intent.id, amount }),
          );
          const granted = (await Promise.allSettled(asked)).flatMap((one) =>
            one.status === "fulfilled" ? [one.value.amount] : [],
          );
          const charge = await chargeOf(intent);
          expect(charge.amount_refunded).toBe(granted.reduce((sum, amount) => sum + amount, 0));
          expect(charge.amount_refunded).toBeLessThanOrEqual(1000);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("of an unpaid intent, an unknown one or none is refused", async () => {
    const open = await shop.stripe.paymentIntents.create({ amount: 500, currency: "eur" });
    expect((await failureOf(shop.stripe.refunds.create({ payment_intent: open.id }))).statusCode).toBe(400);
    expect(await failureOf(shop.stripe.refunds.create({ payment_intent: "pi_none" }))).toMatchObject({
      statusCode: 404,
    });
    expect(await failureOf(shop.stripe.refunds.create({}))).toMatchObject({ code: "parameter_missing" });
  });

  it("can stay pending and succeed later", async () => {
    const intent = await paid(1290, "pm_card_pendingRefund");
    const refund = await shop.stripe.refunds.create({ payment_intent: intent.id });
    expect(refund.status).toBe("pending");
    await shop.admin("POST", "clock", { advanceSeconds: 5 });
    expect((await shop.stripe.refunds.retrieve(refund.id)).status).toBe("succeeded");
    const updates = await shop.stripe.events.list({ type: "refund.updated" });
    expect(updates.data[0]?.data.previous_attributes).toEqual({ status: "pending" });
  });

  it("can fail later and gives the charge its money back", async () => {
    const intent = await paid(1290, "pm_card_refundFail");
    const refund = await shop.stripe.refunds.create({ payment_intent: intent.id });
    await shop.admin("POST", "clock", { advanceSeconds: 5 });
    expect(await shop.stripe.refunds.retrieve(refund.id)).toMatchObject({
      status: "failed",
      failure_reason: "expired_or_canceled_card",
    });
    expect(await chargeOf(intent)).toMatchObject({ refunded: false, amount_refunded: 0 });
  });
});

describe("a dispute", () => {
  it("opens by itself for its card and blocks refunds", async () => {
    const intent = await paid(1290, "pm_card_createDispute");
    const [event] = (await shop.stripe.events.list({ type: "charge.dispute.created" })).data;
    expect(event?.data.object).toMatchObject({
      payment_intent: intent.id,
      amount: 1290,
      status: "needs_response",
    });
    expect(await chargeOf(intent)).toMatchObject({ disputed: true });
    expect(await failureOf(shop.stripe.refunds.create({ payment_intent: intent.id }))).toMatchObject({
      code: "charge_disputed",
    });
  });
});
