import type Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf, publishableKey, startTestShop, stripeClient, type TestShop } from "./testing/shop";

let shop: TestShop;
beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.close());

const params = (extra: Partial<Stripe.PaymentIntentCreateParams> = {}): Stripe.PaymentIntentCreateParams => ({
  amount: 1290,
  currency: "eur",
  automatic_payment_methods: { enabled: true, allow_redirects: "never" },
  metadata: { order_id: "o-7" },
  ...extra,
});

describe("a payment intent", () => {
  it("goes from created to succeeded, with a captured charge and its booking", async () => {
    const created = await shop.stripe.paymentIntents.create(params());
    expect(created).toMatchObject({
      status: "requires_payment_method",
      latest_charge: null,
      amount_received: 0,
    });
    expect(created.lastResponse.requestId).toMatch(/^req_/);

    const paid = await shop.stripe.paymentIntents.confirm(created.id, {
      payment_method: "pm_card_visa",
      expand: ["latest_charge.balance_transaction", "payment_method"],
    });
    expect(paid).toMatchObject({ status: "succeeded", amount_received: 1290, metadata: { order_id: "o-7" } });
    const charge = paid.latest_charge as Stripe.Charge;
    expect(charge).toMatchObject({
      paid: true,
      captured: true,
      amount_captured: 1290,
      payment_intent: paid.id,
    });
    expect(charge.balance_transaction).toMatchObject({ amount: 1290, fee: 44, net: 1246 });
    expect(paid.payment_method).toMatchObject({ type: "card", card: { last4: "4242", brand: "visa" } });
  });

  it("is created and confirmed in one call", async () => {
    const paid = await shop.stripe.paymentIntents.create(
      params({ confirm: true, payment_method: "pm_card_mastercard" }),
    );
    expect(paid.status).toBe("succeeded");
    const [created] = (await shop.stripe.events.list({ type: "payment_intent.created" })).data;
    expect(created?.data.object).toMatchObject({ id: paid.id, payment_method: paid.payment_method });
  });

  it("changes amount, texts and metadata while unpaid, and only texts once paid", async () => {
    const created = await shop.stripe.paymentIntents.create(params());
    const changed = await shop.stripe.paymentIntents.update(created.id, {
      amount: 1500,
      description: "Bestellung 7",
      metadata: { order_id: "", note: "n" },
      shipping: {
        name: "Ada",
        address: { line1: "Weg 1", city: "Hamburg", postal_code: "20095", country: "DE" },
      },
    });
    expect(changed).toMatchObject({ amount: 1500, description: "Bestellung 7", metadata: { note: "n" } });
    expect(changed.metadata).not.toHaveProperty("order_id");
    expect(changed.shipping).toMatchObject({ name: "Ada", address: { city: "Hamburg", line2: null } });

    await shop.stripe.paymentIntents.confirm(created.id, { payment_method: "pm_card_visa" });
    const failure = await failureOf(shop.stripe.paymentIntents.update(created.id, { amount: 1600 }));
    expect(failure).toMatchObject({
      code: "payment_intent_unexpected_state",
      payment_intent: { status: "succeeded" },
    });
    const noted = await shop.stripe.paymentIntents.update(created.id, { metadata: { later: "yes" } });
    expect(noted.metadata).toMatchObject({ later: "yes" });
  });

  it("is canceled while open, and never once it succeeded", async () => {
    const open = await shop.stripe.paymentIntents.create(params());
    const canceled = await shop.stripe.paymentIntents.cancel(open.id, { cancellation_reason: "abandoned" });
    expect(canceled).toMatchObject({ status: "canceled", cancellation_reason: "abandoned" });
    expect(canceled.canceled_at).toBeTypeOf("number");
    const late = await failureOf(
      shop.stripe.paymentIntents.confirm(open.id, { payment_method: "pm_card_visa" }),
    );
    expect(late).toMatchObject({ code: "payment_intent_unexpected_state", statusCode: 400 });

    const paid = await shop.stripe.paymentIntents.create(
      params({ confirm: true, payment_method: "pm_card_visa" }),
    );
    const failure = await failureOf(shop.stripe.paymentIntents.cancel(paid.id));
    expect(failure).toMatchObject({
      type: "StripeInvalidRequestError",
      code: "payment_intent_unexpected_state",
    });
    expect((await shop.stripe.paymentIntents.retrieve(paid.id)).status).toBe("succeeded");
  });

  it("holds money for a later, partial capture", async () => {
    const held = await shop.stripe.paymentIntents.create(
      params({ capture_method: "manual", confirm: true, payment_method: "pm_card_visa" }),
    );
    expect(held).toMatchObject({ status: "requires_capture", amount_capturable: 1290, amount_received: 0 });
    const tooMuch = await failureOf(shop.stripe.paymentIntents.capture(held.id, { amount_to_capture: 1291 }));
    expect(tooMuch.param).toBe("amount_to_capture");
    const captured = await shop.stripe.paymentIntents.capture(held.id, { amount_to_capture: 1000 });
    expect(captured).toMatchObject({ status: "succeeded", amount_received: 1000, amount_capturable: 0 });
    expect(await failureOf(shop.stripe.paymentIntents.capture(held.id))).toMatchObject({
      code: "payment_intent_unexpected_state",
    });
  });

  it("lets go of held money when canceled", async () => {
    const held = await shop.stripe.paymentIntents.create(
      params({ capture_method: "manual", confirm: true, payment_method: "pm_card_visa" }),
    );
    const canceled = await shop.stripe.paymentIntents.cancel(held.id, { expand: ["latest_charge"] });
    expect(canceled).toMatchObject({ status: "canceled", amount_capturable: 0 });
    expect(canceled.latest_charge).toMatchObject({ captured: false, refunded: true, amount_captured: 0 });
  });

  it("needs a return address when redirects are allowed", async () => {
    const created = await shop.stripe.paymentIntents.create(
      params({ automatic_payment_methods: { enabled: true } }),
    );
    const failure = await failureOf(
      shop.stripe.paymentIntents.confirm(created.id, { payment_method: "pm_card_visa" }),
    );
    expect(failure.message).toContain("return_url");
    const paid = await shop.stripe.paymentIntents.confirm(created.id, {
      payment_method: "pm_card_visa",
      return_url: "http://shop.test/zurueck",
    });
    expect(paid.status).toBe("succeeded");
  });

  it("is listed newest first, page by page", async () => {
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1)
      ids.unshift((await shop.stripe.paymentIntents.create(params())).id);
    const first = await shop.stripe.paymentIntents.list({ limit: 2 });
    expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(first.has_more).toBe(true);
    const second = await shop.stripe.paymentIntents.list({ limit: 1, starting_after: ids[1]! });
    expect(second.data[0]?.id).toBe(ids[2]);
    const expanded = await shop.stripe.paymentIntents.list({ limit: 100, expand: ["data.latest_charge"] });
    expect(expanded.data.find(({ status }) => status === "succeeded")?.latest_charge).toMatchObject({
      object: "charge",
    });
  });
});

describe("bad requests", () => {
  it.each([
    [{ amount: 1290, currency: "eur", colour: "red" }, "parameter_unknown", "colour"],
    [
      { amount: 1290, currency: "eur", automatic_payment_methods: { enabled: true, foo: 1 } },
      "parameter_unknown",
      "automatic_payment_methods[foo]",
    ],
    [
      { amount: 1290, currency: "eur", payment_method_types: ["card"] },
      "parameter_unknown",
      "payment_method_types",
    ],
    [{ currency: "eur" }, "parameter_missing", "amount"],
    [{ amount: "12.90", currency: "eur" }, "parameter_invalid_integer", "amount"],
    [{ amount: 49, currency: "eur" }, "amount_too_small", "amount"],
    [{ amount: 100_000_000, currency: "eur" }, "amount_too_large", "amount"],
    [{ amount: 1290, currency: "xyz" }, undefined, "currency"],
    [{ amount: 1290, currency: "eur", payment_method: "pm_nobody" }, "resource_missing", "payment_method"],
    [{ amount: 1290, currency: "eur", expand: ["amount"] }, undefined, "expand"],
  ])("%j is refused and stores nothing", async (bad, code, param) => {
    const before = await shop.stripe.paymentIntents.list({ limit: 1 });
    const failure = await failureOf(
      shop.stripe.paymentIntents.create(bad as unknown as Stripe.PaymentIntentCreateParams),
    );
    expect(failure).toMatchObject({ type: "StripeInvalidRequestError", param });
    expect(failure.code).toBe(code);
    expect((await shop.stripe.paymentIntents.list({ limit: 1 })).data).toEqual(before.data);
  });

  it("an unknown intent is 404, an unknown path too", async () => {
    expect(await failureOf(shop.stripe.paymentIntents.retrieve("pi_none"))).toMatchObject({
      statusCode: 404,
      code: "resource_missing",
    });
    expect(await failureOf(shop.stripe.rawRequest("GET", "/v1/unicorns"))).toMatchObject({ statusCode: 404 });
  });

  it("a wrong key is 401 and is not repeated in full", async () => {
    const failure = await failureOf(
      stripeClient(shop.standIn.port, "sk_test_wrong_key_1234567890").paymentIntents.list(),
    );
    expect(failure).toMatchObject({ type: "StripeAuthenticationError", statusCode: 401 });
    expect(failure.message).not.toContain("sk_test_wrong_key_1234567890");
  });
});

describe("the publishable key", () => {
  const confirm = (id: string, fields: Record<string, string>) =>
    fetch(`${shop.standIn.url}/v1/payment_intents/${id}/confirm`, {
      method: "POST",
      headers: { authorization: `Bearer ${publishableKey}` },
      body: new URLSearchParams(fields),
    });

  it("confirms the intent whose client secret it knows, and sees no metadata", async () => {
    const created = await shop.stripe.paymentIntents.create(params());
    const answer = await confirm(created.id, {
      client_secret: created.client_secret!,
      payment_method: "pm_card_visa",
    });
    const seen = await answer.json();
    expect(seen).toMatchObject({ id: created.id, status: "succeeded" });
    expect(seen).not.toHaveProperty("metadata");
    expect(seen).not.toHaveProperty("latest_charge");
  });

  it("gets nowhere with a wrong secret, without one, or at other doors", async () => {
    const created = await shop.stripe.paymentIntents.create(params());
    expect(
      (await confirm(created.id, { client_secret: "pi_x_secret_y", payment_method: "pm_card_visa" })).status,
    ).toBe(400);
    expect((await confirm(created.id, { payment_method: "pm_card_visa" })).status).toBe(400);
    const browser = stripeClient(shop.standIn.port, publishableKey);
    expect(await failureOf(browser.refunds.create({ payment_intent: created.id }))).toMatchObject({
      code: "secret_key_required",
      statusCode: 401,
    });
    expect((await shop.stripe.paymentIntents.retrieve(created.id)).status).toBe("requires_payment_method");
  });
});
