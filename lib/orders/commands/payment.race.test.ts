import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { expectOk, stockOf } from "@/db/factories";
import { checkInvariants } from "@/db/invariants";
import { orderEvents, orders } from "@/db/schema/orders";
import { outbox } from "@/db/schema/outbox";
import { payments, refunds } from "@/db/schema/payments";
import { anUnpaidOrder, someGoods } from "@/db/testing/an-order";
import { testDatabase } from "@/db/testing/database";
import { paymentBench } from "@/db/testing/payment-bench";
import { cancelOrder } from "./cancel-order";
import { checkPayment } from "./check-payment";
import { expireOrder } from "./expire-order";
import { openPayment } from "./open-payment";
import { reconcilePayment } from "./reconcile-payment";

const { db } = await testDatabase({ max: 20 });
const bench = await paymentBench(db);

afterEach(async () => {
  await bench.heal();
  expect(await checkInvariants(db)).toEqual([]);
});

const orderOf = async (id: string) => (await db.select().from(orders).where(eq(orders.id, id)))[0];
const paymentsOf = (id: string) =>
  db.select().from(payments).where(eq(payments.orderId, id)).orderBy(payments.id);
const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

async function announced(orderId: string, topic: string): Promise<number> {
  const rows = await db.select().from(outbox).where(eq(outbox.topic, topic));
  return rows.filter(({ payload }) => payload.orderId === orderId).length;
}

async function madeFor(orderId: string): Promise<string[]> {
  const intents = await bench.stripe.paymentIntents.list({ limit: 100 });
  const sessions = await bench.stripe.checkout.sessions.list({ limit: 100 });
  return [...intents.data, ...sessions.data]
    .filter((m) => m.metadata?.order_id === orderId)
    .map(({ id }) => id);
}

async function anOpenedOrder(goods = {}) {
  const order = await anUnpaidOrder(db, goods);
  const ctx = await bench.guestContext();
  const { intentId } = expectOk(
    await openPayment(ctx, bench.provider, { orderId: order.orderId, kind: "intent" }),
  );
  return { ...order, intentId };
}

describe("payments at once", () => {
  it.each(["intent", "session"] as const)("twenty calls open one %s", async (kind) => {
    const { orderId } = await anUnpaidOrder(db);
    const ctx = await bench.guestContext();
    const opened = await times(20, () => openPayment(ctx, bench.provider, { orderId, kind }));
    expect(new Set(opened.map((answer) => JSON.stringify(expectOk(answer)))).size).toBe(1);
    expect(await paymentsOf(orderId)).toHaveLength(1);
    expect(await madeFor(orderId)).toHaveLength(1);
  });

  it("page and API never leave two payable attempts", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const ctx = await bench.guestContext();
    await times(10, (index) =>
      openPayment(ctx, bench.provider, { orderId, kind: index % 2 === 0 ? "intent" : "session" }),
    );
    const payable: string[] = [];
    for (const id of await madeFor(orderId)) {
      const reference = id.startsWith("pi_")
        ? { kind: "intent" as const, intentId: id }
        : { kind: "session" as const, sessionId: id };
      if ((await bench.provider.read(reference)).state === "open") payable.push(id);
    }
    expect(payable.length).toBeLessThanOrEqual(1);
    expect((await paymentsOf(orderId)).filter(({ status }) => status === "open")).toHaveLength(
      payable.length,
    );
  });

  it("return page, webhook and reconciler complete an order once", async () => {
    const { orderId, key, intentId } = await anOpenedOrder();
    await bench.payIntent(intentId);
    const events = await bench.eventsOf(intentId);
    const [attempt] = await paymentsOf(orderId);
    const ctx = await bench.jobContext();
    await Promise.all([
      ...events.map((event) => bench.deliver(event)),
      times(5, () => checkPayment(ctx, bench.provider, { key })),
      times(5, () => reconcilePayment(ctx, bench.provider, { paymentId: String(attempt?.id) })),
    ]);
    expect((await orderOf(orderId))?.status).toBe("paid");
    expect(await announced(orderId, "order.paid")).toBe(1);
    const trail = await db.select().from(orderEvents).where(eq(orderEvents.orderId, orderId));
    expect(trail.filter(({ type }) => type === "paid")).toHaveLength(1);
  });

  it("paying and expiring at the same moment end paid with the goods, or expired without the money", async () => {
    const ends = await times(12, async () => {
      const { orderId, key, intentId } = await anOpenedOrder();
      const late = await bench.jobContext(36);
      const [paid] = await Promise.allSettled([
        bench.payIntent(intentId),
        expireOrder(late, bench.provider, { orderId }),
        checkPayment(late, bench.provider, { key }),
      ]);
      await checkPayment(late, bench.provider, { key });
      await expireOrder(late, bench.provider, { orderId });
      return { captured: paid.status === "fulfilled", status: (await orderOf(orderId))?.status };
    });
    for (const { captured, status } of ends) expect(status).toBe(captured ? "paid" : "expired");
  });

  it("cancelling while a payment is opened leaves nothing payable", async () => {
    const ends = await times(8, async () => {
      const { orderId, key } = await anUnpaidOrder(db);
      const ctx = await bench.guestContext();
      const [, cancelled] = await Promise.all([
        openPayment(ctx, bench.provider, { orderId, kind: "session" }),
        cancelOrder(ctx, bench.provider, { key }),
      ]);
      const open = (await paymentsOf(orderId)).filter(
        ({ status }) => status === "open" || status === "opening",
      );
      return { cancelled: cancelled.ok, open: open.length };
    });
    for (const { cancelled, open } of ends) if (cancelled) expect(open).toBe(0);
  });

  it("late money for the last unit revives one order and goes back for the others", async () => {
    const goods = await someGoods(db, { onHand: 4 });
    const late = await bench.jobContext(36);
    const lapsed = [await anOpenedOrder({ goods }), await anOpenedOrder({ goods })];
    for (const { orderId, intentId } of lapsed) {
      // The cancellation is acknowledged and yet the intent stays payable: the provider's mistake, not ours.
      const reference = { kind: "intent" as const, intentId };
      const close = async () => ({ ...(await bench.provider.read(reference)), state: "cancelled" as const });
      await expireOrder(late, { ...bench.provider, close }, { orderId });
    }
    await anUnpaidOrder(db, { goods });
    await Promise.all(lapsed.map(({ intentId }) => bench.payIntent(intentId)));
    await Promise.all(lapsed.map(({ key }) => checkPayment(late, bench.provider, { key })));
    const ends = await Promise.all(lapsed.map(async ({ orderId }) => (await orderOf(orderId))?.status));
    expect(ends.sort()).toEqual(["expired", "paid"]);
    expect(await stockOf(db, goods.variantId, goods.locationId)).toEqual({
      onHand: 4,
      allocated: 2,
      held: 2,
    });
    const back = (await db.select().from(refunds)).filter((r) =>
      lapsed.some((order) => order.orderId === r.orderId),
    );
    expect(back).toHaveLength(1);
  });
});

describe("the reconciler", () => {
  it("completes what was paid when no webhook ever came", async () => {
    const { orderId, intentId } = await anOpenedOrder();
    await bench.payIntent(intentId);
    const [attempt] = await paymentsOf(orderId);
    expectOk(
      await reconcilePayment(await bench.jobContext(), bench.provider, { paymentId: String(attempt?.id) }),
    );
    expect((await orderOf(orderId))?.status).toBe("paid");
  });

  it("continues an opening that broke off", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const killed = { ...bench.provider, openIntent: () => Promise.reject(new Error("killed")) };
    const ctx = await bench.guestContext();
    await expect(openPayment(ctx, killed, { orderId, kind: "intent" })).rejects.toThrow("killed");
    await db.update(payments).set({ checkedAt: null }).where(eq(payments.orderId, orderId));
    const [attempt] = await paymentsOf(orderId);
    expectOk(
      await reconcilePayment(await bench.jobContext(), bench.provider, { paymentId: String(attempt?.id) }),
    );
    expect(await paymentsOf(orderId)).toMatchObject([{ status: "open" }]);
  });

  it("gives an opening up whose key the provider has forgotten", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const killed = { ...bench.provider, openIntent: () => Promise.reject(new Error("killed")) };
    await expect(
      openPayment(await bench.guestContext(), killed, { orderId, kind: "intent" }),
    ).rejects.toThrow("killed");
    await db.update(payments).set({ checkedAt: null }).where(eq(payments.orderId, orderId));
    const [attempt] = await paymentsOf(orderId);
    const dayLater = await bench.jobContext(24 * 60);
    expectOk(await reconcilePayment(dayLater, bench.provider, { paymentId: String(attempt?.id) }));
    expect(await paymentsOf(orderId)).toMatchObject([{ status: "failed", failureCode: "key_expired" }]);
    expect(await madeFor(orderId)).toEqual([]);
  });

  it("is for jobs", async () => {
    const { orderId } = await anOpenedOrder();
    const [attempt] = await paymentsOf(orderId);
    const asked = await reconcilePayment(await bench.guestContext(), bench.provider, {
      paymentId: String(attempt?.id),
    });
    expect(asked).toEqual({ ok: false, failure: { code: "forbidden" } });
  });
});
