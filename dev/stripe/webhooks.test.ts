import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sessionParams, startReceiver, startTestShop, submitCard, type TestShop } from "./testing/shop";

let shop: TestShop;
beforeEach(async () => {
  shop = await startTestShop();
});
afterEach(() => shop.close());

const pay = () =>
  shop.stripe.paymentIntents.create({
    amount: 1290,
    currency: "eur",
    automatic_payment_methods: { enabled: true, allow_redirects: "never" },
    confirm: true,
    payment_method: "pm_card_visa",
  });
const paidTypes = [
  "charge.succeeded",
  "charge.updated",
  "payment_intent.created",
  "payment_intent.succeeded",
];
const received = () => shop.receiver.types().toSorted();
const webhooks = async () =>
  ((await shop.admin("GET", "state")) as { webhooks: Record<string, number> }).webhooks;

describe("webhooks", () => {
  it("arrive signed, each with the object as it was", async () => {
    const intent = await pay();
    await expect.poll(received).toEqual(paidTypes);
    const created = shop.receiver.events.find(({ type }) => type === "payment_intent.created");
    expect(created?.data.object).toMatchObject({ id: intent.id, status: "requires_confirmation" });
    expect(created?.request).toMatchObject({ id: intent.lastResponse.requestId });
    await expect.poll(webhooks).toMatchObject({ pending: 0, delivered: 4 });
    expect(await shop.stripe.events.retrieve(created!.id)).toMatchObject({
      pending_webhooks: 0,
      type: "payment_intent.created",
    });
  });

  it("tell the whole story of a hosted payment", async () => {
    const session = await shop.stripe.checkout.sessions.create(sessionParams());
    await submitCard(session.url!, "4000000000000002");
    await submitCard(session.url!, "4242424242424242");
    await expect
      .poll(received)
      .toEqual([
        "charge.failed",
        "charge.succeeded",
        "charge.updated",
        "checkout.session.completed",
        "payment_intent.created",
        "payment_intent.payment_failed",
        "payment_intent.succeeded",
      ]);
    const completed = shop.receiver.events.find(({ type }) => type === "checkout.session.completed");
    expect(completed?.data.object).toMatchObject({
      id: session.id,
      payment_status: "paid",
      client_reference_id: "MH-1001",
    });
  });

  it("are tried again until they are taken", async () => {
    let refusals = 2;
    shop.receiver.answerWith(() => {
      refusals -= 1;
      return refusals >= 0 ? 500 : 200;
    });
    await shop.stripe.paymentIntents.create({ amount: 1290, currency: "eur" });
    await expect.poll(webhooks).toMatchObject({ pending: 0, delivered: 1 });
    expect(shop.receiver.events).toHaveLength(3);
    expect(new Set(shop.receiver.events.map(({ id }) => id)).size).toBe(1);
  });

  it("are given up after the last attempt, and count as pending", async () => {
    shop.receiver.answerWith(() => 500);
    await shop.stripe.paymentIntents.create({ amount: 1290, currency: "eur" });
    await expect.poll(webhooks).toMatchObject({ failed: 1 });
    expect(shop.receiver.events).toHaveLength(4);
    expect((await shop.stripe.events.list()).data).toMatchObject([{ pending_webhooks: 1 }]);
  });

  it("go to every endpoint that asked for the type", async () => {
    const second = await startReceiver();
    const endpoint = await shop.stripe.webhookEndpoints.create({
      url: second.url,
      enabled_events: ["charge.succeeded"],
    });
    expect(endpoint.secret).toMatch(/^whsec_/);
    expect((await shop.stripe.webhookEndpoints.retrieve(endpoint.id)).secret).toBeUndefined();
    await shop.stripe.webhookEndpoints.del(endpoint.id);
    expect((await shop.stripe.webhookEndpoints.list()).data.map(({ id }) => id)).toEqual(["we_first"]);
    await pay();
    await expect.poll(received).toEqual(paidTypes);
    expect(second.events).toEqual([]);
    await second.close();
  });
});

describe("faults of webhooks", () => {
  it("drops what it is told to drop; the event can still be read", async () => {
    await shop.admin("POST", "faults", { kind: "webhook_drop", match: { type: "payment_intent.succeeded" } });
    await pay();
    await expect.poll(webhooks).toMatchObject({ delivered: 3, dropped: 1 });
    expect(received()).toEqual(paidTypes.filter((type) => type !== "payment_intent.succeeded"));
    expect((await shop.stripe.events.list({ type: "payment_intent.succeeded" })).data).toMatchObject([
      { pending_webhooks: 1 },
    ]);
  });

  it("duplicates", async () => {
    await shop.admin("POST", "faults", {
      kind: "webhook_duplicate",
      copies: 4,
      match: { type: "^charge.succeeded$" },
      times: 1,
    });
    await pay();
    await expect.poll(() => received().filter((type) => type === "charge.succeeded").length).toBe(5);
  });

  it("reorders", async () => {
    await shop.admin("POST", "faults", {
      kind: "webhook_reorder",
      ms: 100,
      match: { type: "payment_intent" },
    });
    await pay();
    await expect.poll(received).toEqual(paidTypes);
    const types = shop.receiver.types();
    expect(types.indexOf("payment_intent.succeeded")).toBeGreaterThan(types.indexOf("charge.succeeded"));
  });

  it("replays one event ten times at once", async () => {
    await pay();
    await expect.poll(received).toEqual(paidTypes);
    const { id } = shop.receiver.events.find(({ type }) => type === "payment_intent.succeeded")!;
    const replay = await shop.admin("POST", "webhooks/replay", { eventId: id, times: 10, parallel: true });
    expect(replay).toEqual({ answers: Array(10).fill("200") });
    expect(shop.receiver.events.filter((event) => event.id === id)).toHaveLength(11);
  });
});
