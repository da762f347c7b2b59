import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  callAdmin,
  failureOf,
  sessionParams,
  startTestShop,
  submitCard,
  type TestShop,
} from "./testing/shop";

let shop: TestShop;
beforeAll(async () => {
  shop = await startTestShop();
});
afterEach(() => shop.admin("DELETE", "faults"));
afterAll(() => shop.close());

const create = (key: string) =>
  shop.stripe.paymentIntents.create(
    { amount: 1290, currency: "eur", metadata: { key } },
    { idempotencyKey: key },
  );
const paymentsOf = async (key: string) =>
  ((await shop.admin("GET", `state?metadata[key]=${key}`)) as { payments: { id: string }[] }).payments;

describe("faults of requests", () => {
  it("cuts after the effect: the SDK fails, the retry with the same key finds the one intent", async () => {
    // The SDK repeats a broken connection once on its own, so two cuts reach the caller.
    await shop.admin("POST", "faults", {
      kind: "cut_after_effect",
      match: { method: "POST", path: "/v1/payment_intents$" },
      times: 1,
    });
    await create("cut-after");
    expect(await paymentsOf("cut-after")).toHaveLength(1);
  });

  it("cuts before the effect, for as often as it was told", async () => {
    await shop.admin("POST", "faults", { kind: "cut_before", match: { path: "payment_intents" }, times: 2 });
    expect(await failureOf(create("cut-before"))).toMatchObject({ type: "StripeConnectionError" });
    expect(await paymentsOf("cut-before")).toHaveLength(0);
    expect((await create("cut-before")).status).toBe("requires_payment_method");
  });

  it("answers 500 although the request took effect", async () => {
    await shop.admin("POST", "faults", { kind: "error500", effect: true, times: 1 });
    expect(await failureOf(create("late-500"))).toMatchObject({ statusCode: 500 });
    expect(await paymentsOf("late-500")).toHaveLength(1);
  });

  it("delays, so that a client with less patience gives up while the effect happens", async () => {
    await shop.admin("POST", "faults", { kind: "delay", ms: 400, times: 1 });
    const call = shop.stripe.paymentIntents.create(
      { amount: 1290, currency: "eur", metadata: { key: "slow" } },
      { timeout: 100 },
    );
    expect(await failureOf(call)).toMatchObject({ type: "StripeConnectionError" });
    await expect.poll(() => paymentsOf("slow")).toHaveLength(1);
  });

  it("strikes from the n-th match on, as often as told", async () => {
    await shop.admin("POST", "faults", { kind: "error500", from: 2, times: 1 });
    await create("n-1");
    expect(await failureOf(create("n-2"))).toMatchObject({ statusCode: 500 });
    await create("n-3");
    expect(await shop.admin("GET", "faults")).toMatchObject({ items: [{ seen: 3, struck: 1 }] });
  });

  it("cuts the hosted page after the payment went through", async () => {
    const session = await shop.stripe.checkout.sessions.create(sessionParams());
    await shop.admin("POST", "faults", {
      kind: "cut_after_effect",
      match: { method: "POST", path: "^/c/pay/" },
      times: 1,
    });
    await expect(submitCard(session.url!, "4242424242424242")).rejects.toThrow();
    expect((await shop.stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe("paid");
    expect((await submitCard(session.url!, "4242424242424242")).status).toBe(303);
  });

  it("names what is wrong with a fault it cannot read", async () => {
    expect(await callAdmin(shop.standIn.url, "POST", "faults", { kind: "explode" })).toMatchObject({
      error: "invalid body",
    });
    expect(await shop.admin("GET", "faults")).toEqual({ items: [] });
  });
});
