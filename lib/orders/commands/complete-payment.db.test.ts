import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { checkInvariants } from "@/db/invariants";
import { orderEvents, orders } from "@/db/schema/orders";
import { outbox } from "@/db/schema/outbox";
import { payments, refunds } from "@/db/schema/payments";
import { stockLevels, stockMovements } from "@/db/schema/stock";
import { anUnpaidOrder, someGoods } from "@/db/testing/an-order";
import { testDatabase } from "@/db/testing/database";
import { paymentBench } from "@/db/testing/payment-bench";
import type { PaymentReference } from "@/lib/payments/port";
import { completePayment } from "./complete-payment";
import { expireOrder } from "./expire-order";
import { openPayment } from "./open-payment";

const { db } = await testDatabase();
const bench = await paymentBench(db);

afterEach(async () => {
  await bench.heal();
  expect(await checkInvariants(db)).toEqual([]);
});

async function open<K extends "intent" | "session">(orderId: string, kind: K) {
  const opened = await openPayment(await bench.guestContext(), bench.provider, { orderId, kind });
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

const complete = async (reference: PaymentReference, provider = bench.provider) =>
  completePayment(await bench.guestContext(), provider, reference);

const intentOf = (intentId: string): PaymentReference => ({ kind: "intent", intentId });
const orderOf = async (id: string) => (await db.select().from(orders).where(eq(orders.id, id)))[0];
const paymentsOf = (id: string) =>
  db.select().from(payments).where(eq(payments.orderId, id)).orderBy(payments.id);
const refundsOf = (id: string) => db.select().from(refunds).where(eq(refunds.orderId, id));
const eventsOf = async (id: string) =>
  (await db.select().from(orderEvents).where(eq(orderEvents.orderId, id)).orderBy(orderEvents.id)).map(
    (e) => e.type,
  );
const topicsOf = async (id: string) =>
  (await db.select().from(outbox).orderBy(outbox.id))
    .filter(({ payload }) => payload.orderId === id)
    .map(({ topic }) => topic);

/** An order that has let go while its intent could still be paid: what a lost answer to our cancellation leaves behind. */
async function lapsedOrder(goods = {}) {
  const order = await anUnpaidOrder(db, { goods: await someGoods(db, { onHand: 2, ...goods }) });
  const { intentId } = await open(order.orderId, "intent");
  const intact = bench.provider;
  const forgetful = {
    ...intact,
    close: async () => ({ ...(await intact.read(intentOf(intentId))), state: "cancelled" as const }),
  };
  await expireOrder(await bench.jobContext(36), forgetful, { orderId: order.orderId });
  return { ...order, intentId };
}

describe("completePayment", () => {
  it("turns a paid intent into a paid order with allocated goods", async () => {
    const { orderId, goods, totalCents } = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    await bench.payIntent(intentId);
    const completed = await complete(intentOf(intentId));
    expect(completed).toMatchObject({ ok: true, value: { orderStatus: "paid", paymentStatus: "succeeded" } });
    expect(await paymentsOf(orderId)).toMatchObject([{ capturedCents: totalCents, status: "succeeded" }]);
    const [level] = await db.select().from(stockLevels).where(eq(stockLevels.variantId, goods.variantId));
    expect(level).toMatchObject({ onHand: 10, allocated: 2, held: 0 });
    expect(await eventsOf(orderId)).toEqual(["placed", "payment_opened", "paid"]);
    expect(await topicsOf(orderId)).toContain("order.paid");
  });

  it("takes a payment on the hosted page, by session and by intent", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const { sessionId, url } = await open(orderId, "session");
    await bench.paySession(url);
    expect(await complete({ kind: "session", sessionId })).toMatchObject({ value: { orderStatus: "paid" } });
    const [payment] = await paymentsOf(orderId);
    expect(await complete(intentOf(String(payment?.providerIntentId)))).toMatchObject({
      value: { paymentId: payment?.id, paymentStatus: "succeeded" },
    });
  });

  it("finds the attempt of a hosted payment by its metadata before the session's ids are known", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const { sessionId, url } = await open(orderId, "session");
    await bench.paySession(url);
    const session = await bench.stripe.checkout.sessions.retrieve(sessionId);
    expect(await complete(intentOf(String(session.payment_intent)))).toMatchObject({
      value: { orderId, orderStatus: "paid" },
    });
  });

  it("acts once", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    await bench.payIntent(intentId);
    await complete(intentOf(intentId));
    await complete(intentOf(intentId));
    expect(await eventsOf(orderId)).toEqual(["placed", "payment_opened", "paid"]);
    expect((await topicsOf(orderId)).filter((topic) => topic === "order.paid")).toHaveLength(1);
  });

  it("leaves a declined attempt open for another card and remembers why", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    await expect(bench.payIntent(intentId, "pm_card_visa_chargeDeclined")).rejects.toThrow();
    expect(await complete(intentOf(intentId))).toMatchObject({
      value: { orderStatus: "awaiting_payment", paymentStatus: "open" },
    });
    expect(await paymentsOf(orderId)).toMatchObject([{ failureCode: "generic_decline" }]);
    await bench.payIntent(intentId);
    expect(await complete(intentOf(intentId))).toMatchObject({ value: { orderStatus: "paid" } });
    expect(await paymentsOf(orderId)).toMatchObject([{ failureCode: null }]);
  });

  it("closes an attempt that was cancelled at the provider", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    await bench.stripe.paymentIntents.cancel(intentId);
    expect(await complete(intentOf(intentId))).toMatchObject({
      value: { orderStatus: "awaiting_payment", paymentStatus: "cancelled" },
    });
  });

  it("revives an expired order while the goods are there", async () => {
    const { orderId, intentId } = await lapsedOrder();
    expect((await orderOf(orderId))?.status).toBe("expired");
    await bench.payIntent(intentId);
    expect(await complete(intentOf(intentId))).toMatchObject({ value: { orderStatus: "paid" } });
    expect(await orderOf(orderId)).toMatchObject({ cartId: null });
    expect(await eventsOf(orderId)).toContain("revived");
  });

  it("gives money back in full when the goods are gone", async () => {
    const { orderId, intentId, goods, totalCents } = await lapsedOrder();
    await anUnpaidOrder(db, { goods });
    await bench.payIntent(intentId);
    expect(await complete(intentOf(intentId))).toMatchObject({
      value: { orderStatus: "expired", paymentStatus: "surplus" },
    });
    expect(await refundsOf(orderId)).toMatchObject([
      { amountCents: totalCents, status: "requested", reason: "stock_shortfall" },
    ]);
    expect(await topicsOf(orderId)).toContain("refund.requested");
  });

  it("gives money back when a count has taken the held goods away", async () => {
    const { orderId, goods } = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    const counted = {
      ...goods,
      reason: "adjusted" as const,
      onHandDelta: -10,
      allocatedDelta: 0,
      actor: "system:test",
    };
    await db.insert(stockMovements).values(counted);
    await db.update(stockLevels).set({ onHand: 0 }).where(eq(stockLevels.variantId, goods.variantId));
    await bench.payIntent(intentId);
    expect(await complete(intentOf(intentId))).toMatchObject({
      value: { orderStatus: "awaiting_payment", paymentStatus: "surplus" },
    });
    expect(await refundsOf(orderId)).toMatchObject([{ reason: "stock_shortfall", status: "requested" }]);
  });

  it("gives a second payment back", async () => {
    const { orderId, totalCents } = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    const intact = bench.provider;
    const forgetful = {
      ...intact,
      close: async () => ({ ...(await intact.read(intentOf(intentId))), state: "cancelled" as const }),
    };
    const second = await openPayment(await bench.guestContext(), forgetful, { orderId, kind: "session" });
    if (!second.ok) throw new Error(second.failure.code);
    await bench.paySession(second.value.url);
    await complete({ kind: "session", sessionId: second.value.sessionId });
    await bench.payIntent(intentId);
    expect(await complete(intentOf(intentId))).toMatchObject({
      value: { orderStatus: "paid", paymentStatus: "surplus" },
    });
    expect(await refundsOf(orderId)).toMatchObject([{ amountCents: totalCents, reason: "already_paid" }]);
  });

  it("does not accept an amount the order does not ask for", async () => {
    const { orderId, totalCents } = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    await bench.stripe.paymentIntents.update(intentId, { amount: totalCents - 100 });
    await bench.payIntent(intentId);
    expect(await complete(intentOf(intentId))).toMatchObject({
      value: { orderStatus: "awaiting_payment", paymentStatus: "surplus" },
    });
    expect(await refundsOf(orderId)).toMatchObject([
      { amountCents: totalCents - 100, reason: "facts_differ" },
    ]);
  });

  it("does not accept money that names another order", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const other = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    await bench.stripe.paymentIntents.update(intentId, { metadata: { order_id: other.orderId } });
    await bench.payIntent(intentId);
    expect(await complete(intentOf(intentId))).toMatchObject({
      value: { orderId, paymentStatus: "surplus" },
    });
    expect((await orderOf(other.orderId))?.status).toBe("awaiting_payment");
  });

  it("takes over refunds and disputes made at the provider", async () => {
    const { orderId, totalCents } = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    await bench.payIntent(intentId);
    await complete(intentOf(intentId));
    await bench.stripe.refunds.create({ payment_intent: intentId, amount: 1000 });
    await complete(intentOf(intentId));
    await bench.stripe.refunds.create({ payment_intent: intentId });
    await complete(intentOf(intentId));
    expect(await paymentsOf(orderId)).toMatchObject([{ refundedCents: totalCents }]);
    expect((await refundsOf(orderId)).map(({ status, reason }) => [status, reason])).toEqual([
      ["succeeded", "made_at_provider"],
      ["succeeded", "made_at_provider"],
    ]);
  });

  it("takes over more refunds than Stripe tells of at once", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    await bench.payIntent(intentId);
    for (let i = 0; i < 12; i += 1)
      await bench.stripe.refunds.create({ payment_intent: intentId, amount: 10 });
    await complete(intentOf(intentId));
    expect(await paymentsOf(orderId)).toMatchObject([{ refundedCents: 120 }]);
  });

  it("does not know what is not this shop's", async () => {
    const foreign = await bench.stripe.paymentIntents.create({ amount: 100, currency: "eur" });
    expect(await complete(intentOf(foreign.id))).toEqual({
      ok: false,
      failure: { code: "payment_not_found" },
    });
    expect(await complete(intentOf("pi_unknown"))).toEqual({
      ok: false,
      failure: { code: "payment_not_found" },
    });
  });

  it("changes nothing while the provider does not answer", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    await bench.payIntent(intentId);
    await bench.fault({ kind: "error500", match: { method: "GET" } });
    expect(await complete(intentOf(intentId), bench.newProvider())).toEqual({
      ok: false,
      failure: { code: "provider_unavailable" },
    });
    expect((await orderOf(orderId))?.status).toBe("awaiting_payment");
  });
});
