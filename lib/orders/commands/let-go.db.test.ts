import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { expectOk, stockOf } from "@/db/factories";
import { checkInvariants } from "@/db/invariants";
import { carts } from "@/db/schema/carts";
import { orders } from "@/db/schema/orders";
import { outbox } from "@/db/schema/outbox";
import { payments } from "@/db/schema/payments";
import { anUnpaidOrder } from "@/db/testing/an-order";
import { testDatabase } from "@/db/testing/database";
import { paymentBench } from "@/db/testing/payment-bench";
import { newId } from "@/lib/shared/ids";
import { cancelOrder } from "./cancel-order";
import { expireOrder } from "./expire-order";
import { openPayment } from "./open-payment";

const { db } = await testDatabase();
const bench = await paymentBench(db);

afterEach(async () => {
  await bench.heal();
  expect(await checkInvariants(db)).toEqual([]);
});

const orderOf = async (id: string) => (await db.select().from(orders).where(eq(orders.id, id)))[0];
const paymentsOf = (id: string) => db.select().from(payments).where(eq(payments.orderId, id));
const cartOf = async (id: string) => (await db.select().from(carts).where(eq(carts.id, id)))[0];

async function anOpenedOrder() {
  const order = await anUnpaidOrder(db);
  const ctx = await bench.guestContext();
  const { intentId } = expectOk(
    await openPayment(ctx, bench.provider, { orderId: order.orderId, kind: "intent" }),
  );
  return { ...order, intentId };
}

describe("expireOrder", () => {
  it("closes the payment, then gives goods and cart back", async () => {
    const { orderId, intentId, cartId, goods } = await anOpenedOrder();
    const expired = await expireOrder(await bench.jobContext(36), bench.provider, { orderId });
    expect(expired).toEqual({ ok: true, value: { orderStatus: "expired" } });
    expect((await bench.stripe.paymentIntents.retrieve(intentId)).status).toBe("canceled");
    expect(await paymentsOf(orderId)).toMatchObject([{ status: "cancelled" }]);
    expect(await stockOf(db, goods.variantId, goods.locationId)).toEqual({
      onHand: 10,
      allocated: 0,
      held: 0,
    });
    expect((await cartOf(cartId))?.state).toBe("active");
    const topics = (await db.select().from(outbox)).filter(({ payload }) => payload.orderId === orderId);
    expect(topics.map(({ topic }) => topic)).toEqual(["order.placed", "order.expired"]);
  });

  it("completes the order when it was paid in the last moment", async () => {
    const { orderId, intentId } = await anOpenedOrder();
    await bench.payIntent(intentId);
    const expired = await expireOrder(await bench.jobContext(36), bench.provider, { orderId });
    expect(expired).toEqual({ ok: true, value: { orderStatus: "paid" } });
  });

  it("gives nothing back while the provider does not answer", async () => {
    const { orderId, goods, cartId } = await anOpenedOrder();
    await bench.fault({ kind: "cut_before" });
    const expired = await expireOrder(await bench.jobContext(36), bench.newProvider(), { orderId });
    expect(expired).toEqual({ ok: false, failure: { code: "provider_unavailable" } });
    expect((await orderOf(orderId))?.status).toBe("awaiting_payment");
    expect(await stockOf(db, goods.variantId, goods.locationId)).toMatchObject({ held: 2 });
    expect((await cartOf(cartId))?.state).toBe("ordered");
  });

  it("finds and closes a payment whose answer got lost", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const dying = {
      ...bench.provider,
      openSession: async (attempt: Parameters<typeof bench.provider.openSession>[0]) => {
        await bench.provider.openSession(attempt);
        throw new Error("killed");
      },
    };
    const ctx = await bench.guestContext();
    await expect(openPayment(ctx, dying, { orderId, kind: "session" })).rejects.toThrow("killed");
    await db.update(payments).set({ checkedAt: null }).where(eq(payments.orderId, orderId));
    const expired = await expireOrder(await bench.jobContext(36), bench.provider, { orderId });
    expect(expired).toEqual({ ok: true, value: { orderStatus: "expired" } });
    const sessions = (await bench.stripe.checkout.sessions.list()).data.filter(
      (s) => s.metadata?.order_id === orderId,
    );
    expect(sessions.map(({ status }) => status)).toEqual(["expired"]);
  });

  it("is for jobs, for orders that exist and are due", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const expire = async (ctx: Awaited<ReturnType<typeof bench.jobContext>>, id = orderId) =>
      expireOrder(ctx, bench.provider, { orderId: id });
    expect(await expire(await bench.guestContext())).toEqual({ ok: false, failure: { code: "forbidden" } });
    expect(await expire(await bench.jobContext(34))).toEqual({ ok: false, failure: { code: "not_due" } });
    expect(await expire(await bench.jobContext(36), newId())).toEqual({
      ok: false,
      failure: { code: "order_not_found" },
    });
    expect((await orderOf(orderId))?.status).toBe("awaiting_payment");
  });
});

describe("cancelOrder", () => {
  it("gives the cart back to whoever holds the link, as often as they ask", async () => {
    const { orderId, key, cartId, goods } = await anOpenedOrder();
    for (let i = 0; i < 2; i += 1) {
      const cancelled = await cancelOrder(await bench.guestContext(), bench.provider, { key });
      expect(cancelled).toEqual({ ok: true, value: { orderStatus: "cancelled" } });
    }
    expect(await orderOf(orderId)).toMatchObject({ status: "cancelled", cancelledAt: expect.any(Date) });
    expect((await cartOf(cartId))?.state).toBe("active");
    expect(await stockOf(db, goods.variantId, goods.locationId)).toEqual({
      onHand: 10,
      allocated: 0,
      held: 0,
    });
  });

  it("does nothing for a wrong token", async () => {
    const { orderId, key } = await anUnpaidOrder(db);
    const other = await anUnpaidOrder(db);
    const cancelled = await cancelOrder(await bench.guestContext(), bench.provider, {
      key: { number: key.number, token: other.key.token },
    });
    expect(cancelled).toEqual({ ok: false, failure: { code: "order_not_found" } });
    expect((await orderOf(orderId))?.status).toBe("awaiting_payment");
  });

  it("does not take a paid or expired order back", async () => {
    const paid = await anOpenedOrder();
    await bench.payIntent(paid.intentId);
    const ctx = await bench.guestContext();
    expect(await cancelOrder(ctx, bench.provider, { key: paid.key })).toEqual({
      ok: false,
      failure: { code: "already_paid" },
    });
    const expired = await anUnpaidOrder(db);
    await expireOrder(await bench.jobContext(36), bench.provider, { orderId: expired.orderId });
    expect(await cancelOrder(ctx, bench.provider, { key: expired.key })).toEqual({
      ok: false,
      failure: { code: "order_closed" },
    });
  });
});
