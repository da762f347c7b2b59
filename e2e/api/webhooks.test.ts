import { sql } from "drizzle-orm";
import type Stripe from "stripe";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { checkInvariants } from "@/db/invariants";
import { type Article, shopDatabase, someArticle } from "./arrange";
import { buy, type PlacedOrder, viewOrder } from "./buying";
import { type Answer, expectDiscreet } from "./client";
import { deliver, deliverUnsigned, type Forgery } from "./deliver";
import { mailsTo } from "./inbox";
import { type OrderState, orderState } from "./order-state";
import { eventually, orderIsPaid } from "./outcome";
import { dispute, eventsOf, fault, heal, replay, stripe } from "./stand-in";

const db = shopDatabase();
let mug: Article;
beforeAll(async () => {
  mug = await someArticle(db, { warehouse: 500 });
});
afterEach(() => heal());

/** A paid order the shop has heard nothing of, and the event that would tell it. */
async function unheardPayment(): Promise<{ placed: PlacedOrder; event: Stripe.Event }> {
  await fault({ kind: "webhook_drop" });
  const placed = await buy({ variantId: mug.variantId });
  const events = await eventsOf(placed.payment.paymentIntentId);
  return { placed, event: events.find(({ type }) => type === "payment_intent.succeeded")! };
}

/** Everything a webhook can write. */
async function webhookRows(): Promise<unknown> {
  const [row] = await db.execute(sql`
    select (select count(*)::int from webhook_events) as events, (select count(*)::int from ledger_entries) as entries,
      (select count(*)::int from orders where status = 'paid') as paid,
      (select count(*)::int from payments where status <> 'open') as settled,
      (select count(*)::int from refunds) as refunds`);
  return row;
}

describe("the same event", () => {
  it("ten times at once is one payment, one booking, one mail; every answer is 2xx", async () => {
    const { placed, event } = await unheardPayment();
    const answers = await Promise.all(Array.from({ length: 10 }, () => deliver(event)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    const outcomes = answers.map(({ text }) => (JSON.parse(text) as { outcome: string }).outcome);
    expect(outcomes.filter((outcome) => outcome === "applied")).toHaveLength(1);
    await expectPaidOnce(placed);
  });

  it("ten times at once from the provider, and again later, changes nothing more", async () => {
    const { placed, event } = await unheardPayment();
    expect(new Set(await replay(event.id, 10))).toEqual(new Set(["200"]));
    expect(new Set(await replay(event.id, 10))).toEqual(new Set(["200"]));
    await expectPaidOnce(placed);
  });

  async function expectPaidOnce(placed: PlacedOrder): Promise<void> {
    expect(await orderState(db, placed.orderNumber)).toMatchObject({
      status: "paid",
      bookings: ["payment"],
      events: ["paid", "payment_opened", "placed"],
      announced: ["order.paid", "order.placed"],
    } satisfies Partial<OrderState>);
    await eventually(async () => expect(await mailsTo(placed.email)).toHaveLength(1));
  }
});

describe("an event nobody at the provider signed", () => {
  const forgeries: Record<string, (event: Stripe.Event) => Promise<Answer>> = {
    "without a signature": (event) => deliverUnsigned(JSON.stringify(event)),
    "with a signature of nonsense": (event) => deliver(event, { signature: "t=1,v1=00" }),
    "with an empty signature": (event) => deliver(event, { signature: "" }),
    "with another secret": (event) => deliver(event, { secret: "whsec_other" }),
    "signed 301 seconds ago": (event) => deliver(event, { timestamp: secondsAgo(301) }),
    "serialised again": (event) => deliver(event, { sent: JSON.stringify(event, null, 1) }),
    "with a changed amount": (event) =>
      deliver(event, { sent: JSON.stringify(event).replace(/"amount":\d+/, '"amount":1') }),
    "of the other mode": (event) => deliver({ ...event, livemode: true }),
    "that is no JSON": () => deliver("{}}"),
  };

  it.each(Object.keys(forgeries))("%s is refused and stores nothing", async (name) => {
    const { placed, event } = await unheardPayment();
    const before = await webhookRows();
    const answer = await forgeries[name]!(event);
    expect(answer.status).toBe(400);
    expectDiscreet(answer);
    expect(await webhookRows()).toEqual(before);
    expect((await viewOrder(placed)).status).toBe("awaiting_payment");
  });

  it("of five megabytes is refused unread", async () => {
    const before = await webhookRows();
    const forgery: Forgery = { signature: "t=1,v1=00" };
    const answer = await deliver(`{"id":"${"x".repeat(5 * 1024 * 1024)}"}`, forgery);
    expect(answer.status).toBe(413);
    expect(await webhookRows()).toEqual(before);
  });

  it("does not shut out the honest one that follows", async () => {
    const { placed, event } = await unheardPayment();
    expect((await deliver(event, { secret: "whsec_other" })).status).toBe(400);
    expect((await deliver(event, { timestamp: secondsAgo(240) })).status).toBe(200);
    expect((await viewOrder(placed)).status).toBe("paid");
  });

  it("about a payment of somebody else's shop is taken and ignored", async () => {
    const foreign = await stripe.paymentIntents.create({ amount: 500, currency: "eur" });
    const { event } = await unheardPayment();
    const answer = await deliver({ ...event, id: `evt_${foreign.id}`, data: { object: foreign } });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { outcome: "ignored" }]);
  });

  const secondsAgo = (seconds: number) => Math.floor(Date.now() / 1000) - seconds;
});

describe("what happens at the provider itself", () => {
  it("a refund made there reaches the order and its books", async () => {
    const placed = await buy({ variantId: mug.variantId });
    await orderIsPaid(placed);
    await stripe.refunds.create({ payment_intent: placed.payment.paymentIntentId, amount: 500 });
    await eventually(async () =>
      expect(await orderState(db, placed.orderNumber)).toMatchObject({
        payments: [{ refunded: 500 }],
        refunds: [{ status: "succeeded", amount: 500, reason: "made_at_provider" }],
        books: { "provider:stripe": placed.totalCents - 500, sales: 500 - placed.totalCents },
      }),
    );
  });

  it("a dispute is noted", async () => {
    const placed = await buy({ variantId: mug.variantId });
    await orderIsPaid(placed);
    await dispute(placed.payment.paymentIntentId);
    await eventually(async () => {
      const { payments } = await orderState(db, placed.orderNumber);
      expect(payments).toEqual([expect.objectContaining({ disputed: true })]);
    });
  });

  it("duplicated, delayed and reordered deliveries end the same", async () => {
    for (const kind of ["webhook_duplicate", "webhook_delay", "webhook_reorder"] as const) {
      await fault({ kind, copies: 3, ms: 300 });
      const placed = await buy({ variantId: mug.variantId });
      await orderIsPaid(placed);
      expect((await orderState(db, placed.orderNumber)).bookings).toEqual(["payment"]);
      await heal();
    }
  });
});

afterAll(async () => {
  expect(await checkInvariants(db)).toEqual([]);
});
