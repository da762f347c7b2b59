import { eq } from "drizzle-orm";
import fc from "fast-check";
import type Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectOk } from "@/db/factories";
import { checkInvariants } from "@/db/invariants";
import { ledgerTransactions } from "@/db/schema/ledger";
import { orderEvents, orders } from "@/db/schema/orders";
import { outbox } from "@/db/schema/outbox";
import { payments, refunds, webhookEvents } from "@/db/schema/payments";
import { anUnpaidOrder } from "@/db/testing/an-order";
import { testDatabase } from "@/db/testing/database";
import { paymentBench, signedRequest } from "@/db/testing/payment-bench";
import { openPayment } from "@/lib/orders/commands/open-payment";
import { alertCount } from "@/lib/shared/alert";
import { receiveStripeEvent } from "./receive";

const { db } = await testDatabase({ max: 20 });
const bench = await paymentBench(db);

afterEach(async () => {
  await bench.heal();
  expect(await checkInvariants(db)).toEqual([]);
});

async function paidAtProvider() {
  const order = await anUnpaidOrder(db);
  const opened = await openPayment(await bench.guestContext(), bench.provider, {
    orderId: order.orderId,
    kind: "intent",
  });
  if (!opened.ok) throw new Error(opened.failure.code);
  const { intentId } = opened.value;
  await bench.payIntent(intentId);
  const events = await bench.eventsOf(intentId);
  const succeeded = events.find(({ type }) => type === "payment_intent.succeeded");
  if (!succeeded) throw new Error("no event");
  return { ...order, intentId, succeeded };
}

const statusOf = async (orderId: string) =>
  (await db.select().from(orders).where(eq(orders.id, orderId)))[0]?.status;
const storedEvents = () => db.select().from(webhookEvents);

describe("a signed event", () => {
  it("pays its order once when it comes ten times at once", async () => {
    const { orderId, succeeded } = await paidAtProvider();
    const answers = await Promise.all(Array.from({ length: 10 }, () => bench.deliver(succeeded)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const outcomes = await Promise.all(answers.map((answer) => answer.json()));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["applied", ...Array(9).fill("duplicate")]);
    expect(await statusOf(orderId)).toBe("paid");
    const booked = await db.select().from(ledgerTransactions).where(eq(ledgerTransactions.orderId, orderId));
    expect(booked).toHaveLength(1);
    const announced = (await db.select().from(outbox)).filter(
      ({ topic, payload }) => topic === "order.paid" && payload.orderId === orderId,
    );
    expect(announced).toHaveLength(1);
    const trail = await db.select().from(orderEvents).where(eq(orderEvents.orderId, orderId));
    expect(trail.filter(({ type }) => type === "paid")).toHaveLength(1);
  });

  it("is answered with 200 and stored when it is about something else", async () => {
    const foreign = await bench.stripe.paymentIntents.create({ amount: 100, currency: "eur" });
    const [created] = await bench.eventsOf(foreign.id);
    const answer = await bench.deliver(created as Stripe.Event);
    expect([answer.status, await answer.json()]).toEqual([200, { outcome: "ignored" }]);
  });

  it("is answered with 503 and forgotten while the provider does not answer", async () => {
    const { orderId, succeeded } = await paidAtProvider();
    await bench.fault({ kind: "error500", match: { method: "GET" } });
    const answer = await bench.deliver(succeeded, bench.newProvider());
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "10"]);
    await bench.heal();
    expect(await statusOf(orderId)).toBe("awaiting_payment");
    const again = await bench.deliver(succeeded);
    expect([again.status, await statusOf(orderId)]).toEqual([200, "paid"]);
  });
});

describe("what Stripe did not sign", () => {
  let payload = "";
  let orderId = "";
  let stored = 0;
  let alerts = 0;
  beforeEach(async () => {
    const paid = await paidAtProvider();
    orderId = paid.orderId;
    payload = JSON.stringify(paid.succeeded);
    stored = (await storedEvents()).length;
    alerts = alertCount("webhook_refused");
  });

  const now = () => Math.floor(Date.now() / 1000);
  const cases: [string, number, () => Request][] = [
    ["no signature", 400, () => new Request("http://shop.test/", { method: "POST", body: payload })],
    ["another secret", 400, () => signedRequest(payload, { secret: "whsec_other" })],
    ["a signature older than 300 s", 400, () => signedRequest(payload, { timestamp: now() - 301 })],
    [
      "a body that was parsed and written again",
      400,
      () => signedRequest(payload, { sent: JSON.stringify(JSON.parse(payload), null, 2) }),
    ],
    [
      "a changed body",
      400,
      () => signedRequest(payload, { sent: payload.replace("succeeded", "succeedeD") }),
    ],
    [
      "a live event at a test shop",
      400,
      () => signedRequest(payload.replaceAll('"livemode":false', '"livemode":true')),
    ],
    ["5 MB", 413, () => signedRequest("x".repeat(5 * 1024 * 1024))],
  ];

  it.each(cases)("is refused: %s", async (_, status, request) => {
    const answer = await receiveStripeEvent(request(), { db, provider: bench.provider });
    expect(answer.status).toBe(status);
    expect(Object.keys(await answer.json())).toEqual(["outcome"]);
    expect(await storedEvents()).toHaveLength(stored);
    expect(alertCount("webhook_refused")).toBe(alerts + 1);
    expect(await statusOf(orderId)).toBe("awaiting_payment");
  });

  it("is accepted up to four minutes off, as clocks differ", async () => {
    const answer = await receiveStripeEvent(signedRequest(payload, { timestamp: now() - 240 }), {
      db,
      provider: bench.provider,
    });
    expect([answer.status, await statusOf(orderId)]).toEqual([200, "paid"]);
  });
});

/** All that the order's books say, without ids and times of their own. */
async function stateOf(orderId: string): Promise<unknown> {
  const [order] = await db.select().from(orders).where(eq(orders.id, orderId));
  const attempts = await db.select().from(payments).where(eq(payments.orderId, orderId));
  const back = await db.select().from(refunds).where(eq(refunds.orderId, orderId));
  const trail = await db.select().from(orderEvents).where(eq(orderEvents.orderId, orderId));
  const books = await db.select().from(ledgerTransactions).where(eq(ledgerTransactions.orderId, orderId));
  return {
    order: order?.status,
    payments: attempts.map(({ status, capturedCents, refundedCents, disputed }) => ({
      status,
      capturedCents,
      refundedCents,
      disputed,
    })),
    refunds: back.map(({ amountCents, status }) => `${amountCents} ${status}`).sort(),
    trail: trail.map(({ type }) => type).sort(),
    books: books.map(({ kind }) => kind).sort(),
  };
}

async function expectProviderState(orderId: string, intentId: string): Promise<void> {
  const [payment] = await db.select().from(payments).where(eq(payments.orderId, orderId));
  const facts = await bench.provider.read({ kind: "intent", intentId });
  expect(payment).toMatchObject({
    status: "succeeded",
    capturedCents: facts.capturedCents,
    refundedCents: facts.refundedCents,
    disputed: facts.disputed,
  });
}

async function anOpenIntent() {
  const { orderId } = await anUnpaidOrder(db);
  const ctx = await bench.guestContext();
  const { intentId } = expectOk(await openPayment(ctx, bench.provider, { orderId, kind: "intent" }));
  return { orderId, intentId };
}

describe("five events in any order", () => {
  const types = ["payment_intent.created", "payment_intent.processing", "payment_intent.succeeded"];
  const refund = async (intentId: string) => {
    await bench.payIntent(intentId);
    await bench.stripe.refunds.create({ payment_intent: intentId, amount: 1000 });
  };
  const dispute = async (intentId: string) => {
    await bench.payIntent(intentId, "pm_card_createDispute");
  };

  it.each([
    ["refunded in part", refund, [...types, "refund.created", "charge.refunded"]],
    ["disputed", dispute, [...types, "charge.refunded", "charge.dispute.created"]],
  ])(
    "end in the provider's state, whichever of the 120 orders they come in: %s",
    { timeout: 300_000 },
    async (_, happen, wanted) => {
      const states = new Set<string>();
      for (const order of permutations([0, 1, 2, 3, 4])) {
        const { orderId, intentId } = await anOpenIntent();
        await happen(intentId);
        const made = await bench.eventsOf(intentId);
        const events = wanted.map(
          (type) => made.find((event) => event.type === type) ?? written(type, intentId),
        );
        for (const index of order) {
          const answer = await bench.deliver(events[index] as Stripe.Event);
          expect(answer.status).toBe(200);
        }
        await expectProviderState(orderId, intentId);
        states.add(JSON.stringify(await stateOf(orderId)));
      }
      expect([...states]).toHaveLength(1);
    },
  );

  it("end alike when they arrive early, late, twice or never while things still happen", {
    timeout: 300_000,
  }, async () => {
    const states = new Set<string>();
    const shuffles = fc.array(fc.array(fc.nat(20), { maxLength: 4 }), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(shuffles, async (arrivals) => {
        const { orderId, intentId } = await anOpenIntent();
        const steps = [
          () => bench.payIntent(intentId),
          () => bench.stripe.refunds.create({ payment_intent: intentId, amount: 1000 }),
          () => bench.stripe.refunds.create({ payment_intent: intentId, amount: 500 }),
        ];
        for (const [step, happen] of steps.entries()) {
          await happen();
          const made = await bench.eventsOf(intentId);
          await Promise.all(
            (arrivals[step] ?? []).map((pick) => bench.deliver(made[pick % made.length] as Stripe.Event)),
          );
        }
        const [last] = (await bench.eventsOf(intentId))
          .filter(({ type }) => type === "charge.refunded")
          .slice(-1);
        await bench.deliver(last as Stripe.Event);
        await expectProviderState(orderId, intentId);
        states.add(JSON.stringify(await stateOf(orderId)));
      }),
      { numRuns: 25 },
    );
    expect([...states]).toHaveLength(1);
  });

  /** An event the stand-in had no occasion to make; its object is only a hint where to look. */
  function written(type: string, intentId: string): Stripe.Event {
    const object = { id: intentId, object: "payment_intent" };
    const event = { id: `evt_${type}_${intentId}`, object: "event", type, livemode: false, data: { object } };
    return event as unknown as Stripe.Event;
  }
});

function permutations(items: number[]): number[][] {
  if (items.length <= 1) return [items];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
