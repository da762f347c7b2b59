import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { expectOk, stockOf } from "@/db/factories";
import { checkInvariants } from "@/db/invariants";
import { orders } from "@/db/schema/orders";
import { outbox } from "@/db/schema/outbox";
import { payments, refunds } from "@/db/schema/payments";
import { aPaidOrder } from "@/db/testing/a-paid-order";
import { anUnpaidOrder } from "@/db/testing/an-order";
import { testDatabase } from "@/db/testing/database";
import { paymentBench } from "@/db/testing/payment-bench";
import type { StaffRole } from "@/lib/shared/actor";
import { newId } from "@/lib/shared/ids";
import { completePayment } from "./complete-payment";
import { refundOrder } from "./refund-order";
import { settleRefund } from "./settle-refund";

const { db } = await testDatabase({ max: 20 });
const bench = await paymentBench(db);

afterEach(async () => {
  await bench.heal();
  expect(await checkInvariants(db)).toEqual([]);
});

const orderOf = async (id: string) => (await db.select().from(orders).where(eq(orders.id, id)))[0];
const refundsOf = (id: string) =>
  db.select().from(refunds).where(eq(refunds.orderId, id)).orderBy(refunds.requestedAt);
const paymentOf = async (id: string) => (await db.select().from(payments).where(eq(payments.orderId, id)))[0];

async function aRequestedRefund() {
  const order = await aPaidOrder(db, bench);
  expectOk(await refundOrder(await bench.jobContext(), { orderId: order.orderId, reason: "goodwill" }));
  const [refund] = await refundsOf(order.orderId);
  if (!refund) throw new Error("no refund");
  return { ...order, refundId: refund.id };
}

const settle = async (
  refundId: string,
  options: { minutes?: number; provider?: typeof bench.provider } = {},
) => settleRefund(await bench.jobContext(options.minutes), options.provider ?? bench.provider, { refundId });

const madeAt = async (intentId: string) =>
  (await bench.stripe.refunds.list({ payment_intent: intentId })).data;

describe("refundOrder", () => {
  it("asks for everything back, frees the goods and cancels the order", async () => {
    const { orderId, goods, totalCents } = await aPaidOrder(db, bench);
    const refunded = await refundOrder(await bench.jobContext(), { orderId, reason: "goodwill" });
    expect(refunded).toEqual({ ok: true, value: { amountCents: totalCents } });
    expect(await orderOf(orderId)).toMatchObject({ status: "cancelled" });
    expect(await refundsOf(orderId)).toMatchObject([{ amountCents: totalCents, status: "requested" }]);
    expect(await stockOf(db, goods.variantId, goods.locationId)).toEqual({
      onHand: 10,
      allocated: 0,
      held: 0,
    });
  });

  it("asks once when twenty ask at once", async () => {
    const { orderId } = await aPaidOrder(db, bench);
    const ctx = await bench.jobContext();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => refundOrder(ctx, { orderId, reason: "goodwill" })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((a) => !a.ok && a.failure.code === "already_refunded")).toHaveLength(19);
    expect(await refundsOf(orderId)).toHaveLength(1);
  });

  it("asks only for what has not gone back at the provider", async () => {
    const { orderId, intentId, totalCents } = await aPaidOrder(db, bench);
    await bench.stripe.refunds.create({ payment_intent: intentId, amount: 1000 });
    const ctx = await bench.jobContext();
    await completePayment(ctx, bench.provider, { kind: "intent", intentId });
    const refunded = await refundOrder(ctx, { orderId, reason: "goodwill" });
    expect(refunded).toEqual({ ok: true, value: { amountCents: totalCents - 1000 } });
  });

  it("asks again for what the provider could not send back", async () => {
    const { orderId, intentId, totalCents } = await aPaidOrder(db, bench, {
      paymentMethod: "pm_card_refundFail",
    });
    const ctx = await bench.jobContext();
    expectOk(await refundOrder(ctx, { orderId, reason: "goodwill" }));
    const [first] = await refundsOf(orderId);
    await settle(String(first?.id));
    await bench.advance(60);
    await completePayment(ctx, bench.provider, { kind: "intent", intentId });
    expect(await refundsOf(orderId)).toMatchObject([{ status: "failed" }]);
    const again = await refundOrder(ctx, { orderId, reason: "goodwill" });
    expect(again).toEqual({ ok: true, value: { amountCents: totalCents } });
    const [, second] = await refundsOf(orderId);
    expect(second).toMatchObject({ status: "requested", amountCents: totalCents });
  });

  it.each<[StaffRole, boolean]>([
    ["service", true],
    ["manager", true],
    ["head_office", true],
    ["associate", false],
  ])("is for %s: %s", async (role, allowed) => {
    const { orderId } = await aPaidOrder(db, bench);
    const ctx = {
      ...(await bench.jobContext()),
      actor: { kind: "staff" as const, staffId: newId(), role, storeIds: [] },
    };
    const refunded = await refundOrder(ctx, { orderId, reason: "goodwill" });
    expect(refunded.ok || refunded.failure).toEqual(allowed || { code: "forbidden" });
    expect((await orderOf(orderId))?.status).toBe(allowed ? "cancelled" : "paid");
  });

  it("refuses guests, unknown and unpaid orders", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const code = async (ctx: Awaited<ReturnType<typeof bench.jobContext>>, id = orderId) => {
      const refunded = await refundOrder(ctx, { orderId: id, reason: "goodwill" });
      return refunded.ok ? "ok" : refunded.failure.code;
    };
    expect(await code(await bench.guestContext())).toBe("forbidden");
    expect(await code(await bench.jobContext(), newId())).toBe("order_not_found");
    expect(await code(await bench.jobContext())).toBe("not_paid");
  });
});

describe("settleRefund", () => {
  it("sends the money back once and tells so", async () => {
    const { refundId, orderId, intentId, totalCents } = await aRequestedRefund();
    expect(await settle(refundId)).toEqual({ ok: true, value: { status: "succeeded" } });
    expect(await settle(refundId)).toEqual({ ok: true, value: { status: "succeeded" } });
    expect(await madeAt(intentId)).toMatchObject([{ amount: totalCents, metadata: { refund_id: refundId } }]);
    expect(await paymentOf(orderId)).toMatchObject({ refundedCents: totalCents });
    const settled = (await db.select().from(outbox)).filter(({ payload }) => payload.refundId === refundId);
    expect(settled.map(({ topic }) => topic)).toEqual(["refund.requested", "refund.settled"]);
  });

  it("sends the money back once when ten workers and a webhook come at once", async () => {
    const { refundId, intentId } = await aRequestedRefund();
    await Promise.all(Array.from({ length: 10 }, () => settle(refundId)));
    const events = (await bench.eventsOf(intentId)).filter(({ type }) => type.includes("refund"));
    await Promise.all(events.map((event) => bench.deliver(event)));
    expect(await settle(refundId)).toEqual({ ok: true, value: { status: "succeeded" } });
    expect(await madeAt(intentId)).toHaveLength(1);
  });

  it("makes no second refund when the answer was cut off after the effect", async () => {
    const { refundId, intentId } = await aRequestedRefund();
    await bench.fault({ kind: "cut_after_effect", match: { path: "refunds" }, times: 1 });
    expect(await settle(refundId)).toEqual({ ok: true, value: { status: "succeeded" } });
    expect(await madeAt(intentId)).toHaveLength(1);
  });

  it("finds a refund that took effect behind a failure the provider remembers", async () => {
    const { refundId, intentId } = await aRequestedRefund();
    await bench.fault({ kind: "error500", match: { path: "refunds" }, effect: true, times: 1 });
    expect(await settle(refundId, { provider: bench.newProvider() })).toMatchObject({ ok: false });
    expect(await settle(refundId)).toEqual({ ok: true, value: { status: "succeeded" } });
    expect(await madeAt(intentId)).toHaveLength(1);
  });

  it("takes another key when a remembered failure had no effect", async () => {
    const { refundId, orderId, intentId, totalCents } = await aRequestedRefund();
    await bench.fault({ kind: "error500", match: { path: "refunds" }, times: 1 });
    expect(await settle(refundId, { provider: bench.newProvider() })).toMatchObject({ ok: false });
    expect(await settle(refundId)).toEqual({ ok: false, failure: { code: "provider_unavailable" } });
    expect(await settle(refundId, { minutes: 11 })).toEqual({ ok: true, value: { status: "failed" } });
    const [, next] = await refundsOf(orderId);
    expect(next).toMatchObject({ status: "requested", amountCents: totalCents });
    expect(await settle(String(next?.id))).toEqual({ ok: true, value: { status: "succeeded" } });
    expect(await madeAt(intentId)).toHaveLength(1);
  });

  it("sends what is left when a part was sent back at the provider meanwhile", async () => {
    const { refundId, orderId, intentId, totalCents } = await aRequestedRefund();
    await bench.stripe.refunds.create({ payment_intent: intentId, amount: 1000 });
    expect(await settle(refundId)).toEqual({ ok: true, value: { status: "failed" } });
    const rest = (await refundsOf(orderId)).find(({ status }) => status === "requested");
    expect(rest).toMatchObject({ amountCents: totalCents - 1000 });
    expect(await settle(String(rest?.id))).toEqual({ ok: true, value: { status: "succeeded" } });
    expect(await paymentOf(orderId)).toMatchObject({ refundedCents: totalCents });
  });

  it("asks for nothing more when all was sent back at the provider meanwhile", async () => {
    const { refundId, orderId, intentId, totalCents } = await aRequestedRefund();
    await bench.stripe.refunds.create({ payment_intent: intentId });
    expect(await settle(refundId)).toEqual({ ok: true, value: { status: "failed" } });
    expect(await refundsOf(orderId)).toHaveLength(2);
    expect(await paymentOf(orderId)).toMatchObject({ refundedCents: totalCents });
  });

  it("keeps waiting while the provider does not answer", async () => {
    const { refundId, orderId } = await aRequestedRefund();
    await bench.fault({ kind: "cut_before" });
    expect(await settle(refundId, { provider: bench.newProvider() })).toEqual({
      ok: false,
      failure: { code: "provider_unavailable" },
    });
    expect(await refundsOf(orderId)).toMatchObject([{ status: "requested" }]);
  });

  it("settles a refund the provider had waiting", async () => {
    const { orderId, intentId } = await aPaidOrder(db, bench, { paymentMethod: "pm_card_pendingRefund" });
    expectOk(await refundOrder(await bench.jobContext(), { orderId, reason: "goodwill" }));
    const [refund] = await refundsOf(orderId);
    expect(await settle(String(refund?.id))).toEqual({ ok: true, value: { status: "requested" } });
    await bench.advance(60);
    expect(await settle(String(refund?.id))).toEqual({ ok: true, value: { status: "succeeded" } });
    expect(await madeAt(intentId)).toHaveLength(1);
  });

  it("is for jobs and for refunds that exist", async () => {
    const refused = await settleRefund(await bench.guestContext(), bench.provider, { refundId: newId() });
    expect(refused).toEqual({ ok: false, failure: { code: "forbidden" } });
    expect(await settle(newId())).toEqual({ ok: false, failure: { code: "refund_not_found" } });
  });
});
