import { and, eq, inArray, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { aContext, expectOk } from "@/db/factories";
import { checkInvariants } from "@/db/invariants";
import { carts } from "@/db/schema/carts";
import { orderEvents, orders } from "@/db/schema/orders";
import { mails } from "@/db/schema/outbox";
import { idempotencyKeys, payments, refunds } from "@/db/schema/payments";
import { aPaidOrder } from "@/db/testing/a-paid-order";
import { anUnpaidOrder } from "@/db/testing/an-order";
import { testDatabase } from "@/db/testing/database";
import { paymentBench } from "@/db/testing/payment-bench";
import type { OutgoingMail } from "@/lib/messages/mailer";
import { openPayment } from "@/lib/orders/commands/open-payment";
import { refundOrder } from "@/lib/orders/commands/refund-order";
import { newId } from "@/lib/shared/ids";
import { createBoss, ensureQueues } from "./boss";
import { startWorker } from "./start";
import { subscriptions } from "./subscriptions";
import { clean } from "./tasks/clean";
import { expireOrders } from "./tasks/expire-orders";
import { reconcilePayments } from "./tasks/reconcile-payments";
import { settleRefunds } from "./tasks/settle-refunds";

const { db, url } = await testDatabase({ max: 10 });
const bench = await paymentBench(db);
const tools = { db, provider: bench.provider };

const sent: OutgoingMail[] = [];
let mailServerIsAway = false;
const mailer = {
  sender: "Morgenhain <hallo@morgenhain.example>",
  send: async (mail: OutgoingMail) => {
    if (mailServerIsAway) throw new Error("mail server away");
    sent.push(mail);
  },
  close: () => {},
};

/** Two workers, as two machines would run them. */
let workers: Awaited<ReturnType<typeof startWorker>>[] = [];
beforeAll(async () => {
  const options = {
    databaseUrl: url,
    directUrl: url,
    provider: bench.provider,
    mailer,
    subscriptions,
    tasks: [],
  };
  workers = await Promise.all([startWorker(options), startWorker(options)]);
});
afterAll(() => Promise.all(workers.map((worker) => worker.stop())));
afterEach(async () => expect(await checkInvariants(db)).toEqual([]));

const orderOf = async (id: string) => (await db.select().from(orders).where(eq(orders.id, id)))[0];
const kindsOf = async (orderId: string) =>
  (await db.select().from(mails).where(eq(mails.orderId, orderId)).orderBy(mails.createdAt))
    .filter(({ status }) => status === "sent")
    .map(({ kind }) => kind);
const patiently = { timeout: 30_000, interval: 100 };

it("confirms a paid order with one mail, and its refund with another", async () => {
  const { orderId } = await aPaidOrder(db, bench);
  await vi.waitFor(async () => expect(await kindsOf(orderId)).toEqual(["order_confirmation"]), patiently);
  expectOk(await refundOrder(await bench.jobContext(), { orderId, reason: "goodwill" }));
  await vi.waitFor(
    async () =>
      expect((await kindsOf(orderId)).sort()).toEqual(["cancelled", "order_confirmation", "refund"]),
    patiently,
  );
  const [refund] = await db.select().from(refunds).where(eq(refunds.orderId, orderId));
  expect(refund?.status).toBe("succeeded");
  expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(sent.length);
});

it("sends what waited once the mail server is back", async () => {
  mailServerIsAway = true;
  const { orderId } = await aPaidOrder(db, bench);
  await vi.waitFor(async () => {
    const [mail] = await db.select().from(mails).where(eq(mails.orderId, orderId));
    expect(mail?.attempts).toBeGreaterThan(0);
  }, patiently);
  mailServerIsAway = false;
  await vi.waitFor(async () => expect(await kindsOf(orderId)).toEqual(["order_confirmation"]), patiently);
});

it("takes a dead worker's job up again", async () => {
  const boss = createBoss(url);
  boss.on("error", () => {});
  await boss.start();
  const queue = "queue-of-a-dead-worker";
  await ensureQueues(boss, [{ topic: "order.paid", handler: queue, handle: async () => {} }]);
  const id = await boss.send(queue, {});
  const stateOf = async () =>
    (await db.execute<{ state: string }>(sql`select state from pgboss.job where id = ${id}`))[0]?.state;
  await boss.fetch(queue);
  expect(await stateOf()).toBe("active");
  await db.execute(sql`update pgboss.job set heartbeat_on = now() - interval '21 seconds' where id = ${id}`);
  await boss.supervise(queue);
  expect(await stateOf()).toBe("retry");
  await boss.stop({ graceful: false });
});

it("lets unpaid orders go when their time is over, and only those", async () => {
  const due = await anUnpaidOrder(db);
  const waiting = await anUnpaidOrder(db);
  const ctx = await aContext(db);
  expectOk(await openPayment(ctx, bench.provider, { orderId: due.orderId, kind: "session" }));
  await db.update(orders).set({ expiresAt: sql`now()` }).where(eq(orders.id, due.orderId));
  await Promise.all([expireOrders(tools), expireOrders(tools)]);
  expect((await orderOf(due.orderId))?.status).toBe("expired");
  expect((await orderOf(waiting.orderId))?.status).toBe("awaiting_payment");
});

it("reconciles what nobody has looked at for a minute", async () => {
  const { orderId } = await anUnpaidOrder(db);
  const ctx = await aContext(db);
  const { intentId } = expectOk(await openPayment(ctx, bench.provider, { orderId, kind: "intent" }));
  await bench.payIntent(intentId);
  await reconcilePayments(tools);
  expect((await orderOf(orderId))?.status).toBe("awaiting_payment");
  const long = sql`now() - interval '61 seconds'`;
  await db.update(payments).set({ openedAt: long, checkedAt: long }).where(eq(payments.orderId, orderId));
  await reconcilePayments(tools);
  expect((await orderOf(orderId))?.status).toBe("paid");
});

it("looks at hundreds of attempts in one run", async () => {
  const { orderId } = await anUnpaidOrder(db);
  const [order] = await db.select().from(orders).where(eq(orders.id, orderId));
  if (!order) throw new Error("no order");
  const ids = Array.from({ length: 150 }, () => newId());
  const long = new Date(Date.now() - 120_000);
  // Cancelled orders hold no stock; their attempts are as undecided as any.
  const rows = ids.map((id) => ({ ...order, id, number: id, cartId: null, status: "cancelled" as const }));
  await db.insert(orders).values(rows);
  await db.insert(orderEvents).values(
    ids.map((id) => ({
      orderId: id,
      type: "cancelled",
      data: {},
      actor: "test",
      channel: "web",
      at: long,
    })),
  );
  await db.insert(payments).values(
    ids.map((id) => ({
      orderId: id,
      provider: "stripe" as const,
      kind: "intent" as const,
      status: "open" as const,
      amountCents: order.payableCents,
      idempotencyKey: `payment:${id}`,
      providerIntentId: `pi_${id}`,
      openedAt: long,
      checkedAt: long,
    })),
  );
  await reconcilePayments(tools);
  const open = await db
    .select({ id: payments.id })
    .from(payments)
    .where(and(inArray(payments.orderId, ids), eq(payments.status, "open")));
  expect(open).toEqual([]);
});

it("looks after refunds whose event was lost", async () => {
  const { orderId } = await aPaidOrder(db, bench);
  const [payment] = await db.select().from(payments).where(eq(payments.orderId, orderId));
  if (!payment) throw new Error("no payment");
  await db.insert(refunds).values({
    orderId,
    paymentId: payment.id,
    amountCents: 100,
    reason: "goodwill",
    actor: "system:test",
    requestedAt: new Date(Date.now() - 120_000),
  });
  await settleRefunds(tools);
  const [refund] = await db.select().from(refunds).where(eq(refunds.orderId, orderId));
  expect(refund?.status).toBe("succeeded");
});

it("cleans away what is over and keeps the rest", async () => {
  const key = { scope: "checkout", requestHash: "x" };
  await db.insert(idempotencyKeys).values([
    { ...key, key: "old", createdAt: new Date(Date.now() - 25 * 3_600_000) },
    { ...key, key: "new" },
  ]);
  const { cartId } = await anUnpaidOrder(db);
  await clean(tools);
  const left = await db.select().from(idempotencyKeys).where(eq(idempotencyKeys.scope, "checkout"));
  expect(left.map((row) => row.key)).toContain("new");
  expect(left.map((row) => row.key)).not.toContain("old");
  expect(await db.select().from(carts).where(eq(carts.id, cartId))).toHaveLength(1);
});
