import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { failureOf, secretKey, startTestShop, type TestShop } from "./testing/shop";

let shop: TestShop;
beforeAll(async () => {
  shop = await startTestShop();
});
afterEach(() => shop.admin("DELETE", "faults"));
afterAll(() => shop.close());

const params = { amount: 1290, currency: "eur" };
const count = async () => ((await shop.admin("GET", "state")) as { payments: unknown[] }).payments.length;

describe("one key", () => {
  it("acts once and gives the first answer again", async () => {
    const before = await count();
    const first = await shop.stripe.paymentIntents.create(params, { idempotencyKey: "k-same" });
    const second = await shop.stripe.paymentIntents.create(params, { idempotencyKey: "k-same" });
    expect(second).toEqual(first);
    expect(first.lastResponse.headers["idempotent-replayed"]).toBeUndefined();
    expect(second.lastResponse.headers).toMatchObject({
      "idempotent-replayed": "true",
      "original-request": first.lastResponse.requestId,
      "idempotency-key": "k-same",
    });
    expect(await count()).toBe(before + 1);
  });

  it("with other parameters or at another door is an idempotency_error", async () => {
    const intent = await shop.stripe.paymentIntents.create(params, { idempotencyKey: "k-other" });
    const changed = shop.stripe.paymentIntents.create(
      { ...params, amount: 1291 },
      { idempotencyKey: "k-other" },
    );
    expect(await failureOf(changed)).toMatchObject({
      type: "StripeIdempotencyError",
      statusCode: 400,
      rawType: "idempotency_error",
    });
    const elsewhere = shop.stripe.paymentIntents.cancel(intent.id, {}, { idempotencyKey: "k-other" });
    expect(await failureOf(elsewhere)).toMatchObject({ type: "StripeIdempotencyError" });
    expect((await shop.stripe.paymentIntents.retrieve(intent.id)).status).toBe("requires_payment_method");
  });

  it("in use by a running request is 409, and afterwards gives that request's answer", async () => {
    await shop.admin("POST", "faults", { kind: "delay", ms: 300, match: { method: "POST" }, times: 1 });
    const slow = shop.stripe.paymentIntents.create(params, { idempotencyKey: "k-slow" });
    await expect
      .poll(
        async () => ((await shop.admin("GET", "faults")) as { items: { struck: number }[] }).items[0]?.struck,
      )
      .toBe(1);
    const failure = await failureOf(shop.stripe.paymentIntents.create(params, { idempotencyKey: "k-slow" }));
    expect(failure).toMatchObject({ statusCode: 409, code: "idempotency_key_in_use" });
    const { id } = await slow;
    expect((await shop.stripe.paymentIntents.create(params, { idempotencyKey: "k-slow" })).id).toBe(id);
  });

  it("remembers a 500", async () => {
    const before = await count();
    await shop.admin("POST", "faults", { kind: "error500", match: { path: "payment_intents" }, times: 1 });
    const create = () => failureOf(shop.stripe.paymentIntents.create(params, { idempotencyKey: "k-500" }));
    expect(await create()).toMatchObject({ statusCode: 500, type: "StripeAPIError" });
    expect(await create()).toMatchObject({ statusCode: 500 });
    expect(await count()).toBe(before);
  });

  it("remembers a declined card, and a state that did not allow the call", async () => {
    const intent = await shop.stripe.paymentIntents.create({
      ...params,
      automatic_payment_methods: { enabled: true, allow_redirects: "never" },
    });
    const confirm = () =>
      failureOf(
        shop.stripe.paymentIntents.confirm(
          intent.id,
          { payment_method: "pm_card_chargeDeclined" },
          { idempotencyKey: "k-card" },
        ),
      );
    const charges = async () => (await shop.stripe.charges.list({ payment_intent: intent.id })).data.length;
    expect(await confirm()).toMatchObject({ statusCode: 402 });
    expect(await confirm()).toMatchObject({ statusCode: 402 });
    expect(await charges()).toBe(1);
  });

  it("does not remember a request that failed validation", async () => {
    const bad = { ...params, amount: 10 };
    await failureOf(shop.stripe.paymentIntents.create(bad, { idempotencyKey: "k-valid" }));
    const good = await shop.stripe.paymentIntents.create(params, { idempotencyKey: "k-valid" });
    expect(good.amount).toBe(1290);
  });

  it("is forgotten after 24 hours, and refused above 255 characters", async () => {
    const first = await shop.stripe.paymentIntents.create(params, { idempotencyKey: "k-old" });
    await shop.admin("POST", "clock", { advanceSeconds: 86_400 + 1 });
    const second = await shop.stripe.paymentIntents.create(params, { idempotencyKey: "k-old" });
    expect(second.id).not.toBe(first.id);
    const failure = await failureOf(
      shop.stripe.paymentIntents.create(params, { idempotencyKey: "k".repeat(256) }),
    );
    expect(failure).toMatchObject({ type: "StripeIdempotencyError" });
  });

  it("acts once when a hundred requests carry it at the same time", async () => {
    const before = await count();
    const post = () =>
      fetch(`${shop.standIn.url}/v1/payment_intents`, {
        method: "POST",
        headers: { authorization: `Bearer ${secretKey}`, "idempotency-key": "k-race" },
        body: new URLSearchParams({ amount: "1290", currency: "eur" }),
      });
    const answers = await Promise.all(Array.from({ length: 100 }, post));
    const ids = await Promise.all(
      answers.map(async (answer) =>
        answer.status === 200 ? ((await answer.json()) as { id: string }).id : answer.status,
      ),
    );
    expect(new Set(ids.filter((id) => id !== 409)).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });
});
