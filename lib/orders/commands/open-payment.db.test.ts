import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { aContext, aPlacedOrder } from "@/db/factories";
import { checkInvariants } from "@/db/invariants";
import { orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import { anUnpaidOrder, someGoods } from "@/db/testing/an-order";
import { testDatabase } from "@/db/testing/database";
import { paymentBench } from "@/db/testing/payment-bench";
import { type OpenAttempt, ProviderRefused } from "@/lib/payments/port";
import { alertCount } from "@/lib/shared/alert";
import { newId } from "@/lib/shared/ids";
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

const attemptsOf = (orderId: string) =>
  db.select().from(payments).where(eq(payments.orderId, orderId)).orderBy(payments.id);

/** What Stripe has for an order, by the metadata we wrote. */
async function madeFor(orderId: string): Promise<string[]> {
  const intents = await bench.stripe.paymentIntents.list({ limit: 100 });
  const sessions = await bench.stripe.checkout.sessions.list({ limit: 100 });
  return [...intents.data, ...sessions.data]
    .filter((made) => made.metadata?.order_id === orderId)
    .map(({ id }) => id);
}

/** An order whose first attempt to pay was written down with it. */
async function withFirstAttempt(payBy: "intent" | "session") {
  const { variantId } = await someGoods(db);
  const { orderId, attempt } = await aPlacedOrder(await aContext(db), [{ variantId }], { payBy });
  if (!attempt) throw new Error("The order was placed without an attempt");
  return { orderId, attempt };
}

describe("the attempt that was written down with its order", () => {
  it.each(["intent", "session"] as const)("is carried out as an %s without another one", async (kind) => {
    const { orderId, attempt } = await withFirstAttempt(kind);
    const ctx = await bench.guestContext();
    const opened = await openPayment(ctx, bench.provider, { orderId, kind, attempt });
    expect(opened).toEqual({ ok: true, value: await open(orderId, kind) });
    expect(await attemptsOf(orderId)).toMatchObject([{ id: attempt.id, status: "open" }]);
    expect(await madeFor(orderId)).toHaveLength(1);
  });

  it("is continued when its caller died before asking the provider", async () => {
    const { orderId, attempt } = await withFirstAttempt("intent");
    await db.update(payments).set({ checkedAt: null }).where(eq(payments.id, attempt.id));
    await open(orderId, "intent");
    expect(await attemptsOf(orderId)).toMatchObject([{ id: attempt.id, status: "open" }]);
  });

  it("stays open to be tried again when the provider is away", async () => {
    const { orderId, attempt } = await withFirstAttempt("intent");
    await bench.fault({ kind: "cut_before", match: { method: "POST" } });
    const ctx = await bench.guestContext();
    const opened = await openPayment(ctx, bench.newProvider(), { orderId, kind: "intent", attempt });
    expect(opened).toEqual({ ok: false, failure: { code: "provider_unavailable" } });
    expect(await attemptsOf(orderId)).toMatchObject([{ status: "opening", checkedAt: null }]);
  });

  it("is looked up again when another caller had opened it already", async () => {
    const { orderId, attempt } = await withFirstAttempt("intent");
    await db.update(payments).set({ checkedAt: null }).where(eq(payments.id, attempt.id));
    const first = await open(orderId, "intent");
    const ctx = await bench.guestContext();
    expect(await openPayment(ctx, bench.provider, { orderId, kind: "intent", attempt })).toEqual({
      ok: true,
      value: first,
    });
  });

  it("gives way to another kind", async () => {
    const { orderId, attempt } = await withFirstAttempt("session");
    await db.update(payments).set({ checkedAt: null }).where(eq(payments.id, attempt.id));
    await open(orderId, "intent");
    expect((await attemptsOf(orderId)).map(({ kind, status }) => [kind, status])).toEqual([
      ["session", "cancelled"],
      ["intent", "open"],
    ]);
  });
});

describe("openPayment", () => {
  it("opens an intent over what is payable and names order and attempt at the provider", async () => {
    const { orderId, key, totalCents } = await anUnpaidOrder(db);
    const { intentId, clientSecret } = await open(orderId, "intent");
    const [attempt] = await attemptsOf(orderId);
    const intent = await bench.stripe.paymentIntents.retrieve(intentId);
    expect(intent).toMatchObject({
      amount: totalCents,
      currency: "eur",
      client_secret: clientSecret,
      metadata: { order_id: orderId, attempt_id: attempt?.id, order_number: key.number },
    });
    expect(attempt).toMatchObject({ status: "open", amountCents: totalCents, providerIntentId: intentId });
  });

  it("opens a hosted page whose lines sum to what is payable", async () => {
    const { orderId, key, totalCents } = await anUnpaidOrder(db, { quantity: 3 });
    const { sessionId, url } = await open(orderId, "session");
    const session = await bench.stripe.checkout.sessions.retrieve(sessionId, { expand: ["line_items"] });
    expect(session).toMatchObject({
      amount_total: totalCents,
      url,
      metadata: { order_id: orderId },
      locale: "de",
    });
    expect(
      session.line_items?.data.map((line) => [line.description, line.quantity, line.amount_total]),
    ).toEqual([
      ["Tasse, Groß", 3, 4350],
      ["Versand", 1, 490],
    ]);
    expect(session.success_url).toContain(`/de/orders/${key.number}/`);
  });

  it("answers the open attempt again", async () => {
    const { orderId } = await anUnpaidOrder(db);
    expect(await open(orderId, "intent")).toEqual(await open(orderId, "intent"));
    expect(await attemptsOf(orderId)).toHaveLength(1);
  });

  it("closes an attempt of another kind first", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    await open(orderId, "session");
    expect((await bench.stripe.paymentIntents.retrieve(intentId)).status).toBe("canceled");
    expect((await attemptsOf(orderId)).map(({ kind, status }) => [kind, status])).toEqual([
      ["intent", "cancelled"],
      ["session", "open"],
    ]);
  });

  it("completes the order when the other attempt turns out paid", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const { intentId } = await open(orderId, "intent");
    await bench.payIntent(intentId);
    const opened = await openPayment(await bench.guestContext(), bench.provider, {
      orderId,
      kind: "session",
    });
    expect(opened).toEqual({ ok: false, failure: { code: "already_paid" } });
    expect((await attemptsOf(orderId)).map(({ status }) => status)).toEqual(["succeeded"]);
  });

  it("replaces a hosted page that is about to end", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const first = await open(orderId, "session");
    const ctx = { ...(await bench.guestContext()), now: new Date(Date.now() + 26 * 60_000) };
    const second = await openPayment(ctx, bench.provider, { orderId, kind: "session" });
    expect(second.ok && second.value.sessionId).not.toBe(first.sessionId);
    expect((await bench.stripe.checkout.sessions.retrieve(first.sessionId)).status).toBe("expired");
  });

  it("keeps the attempt while the provider is away and continues it later", async () => {
    const { orderId } = await anUnpaidOrder(db);
    await bench.fault({ kind: "cut_before", match: { method: "POST" } });
    const ctx = await bench.guestContext();
    expect(await openPayment(ctx, bench.newProvider(), { orderId, kind: "intent" })).toEqual({
      ok: false,
      failure: { code: "provider_unavailable" },
    });
    const [waiting] = await attemptsOf(orderId);
    expect(waiting?.status).toBe("opening");
    await bench.heal();
    await open(orderId, "intent");
    expect(await attemptsOf(orderId)).toMatchObject([{ id: waiting?.id, status: "open" }]);
  });

  it.each(["intent", "session"] as const)(
    "makes one %s when the answer was cut off after the effect",
    async (kind) => {
      const { orderId } = await anUnpaidOrder(db);
      await bench.fault({ kind: "cut_after_effect", match: { method: "POST" }, times: 1 });
      await open(orderId, kind);
      expect(await madeFor(orderId)).toHaveLength(1);
    },
  );

  it("makes one intent when the process died between effect and storing it", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const dying = {
      ...bench.provider,
      openIntent: async (attempt: OpenAttempt) => {
        await bench.provider.openIntent(attempt);
        throw new Error("killed");
      },
    };
    const ctx = await bench.guestContext();
    await expect(openPayment(ctx, dying, { orderId, kind: "intent" })).rejects.toThrow("killed");
    await db.update(payments).set({ checkedAt: null }).where(eq(payments.orderId, orderId));
    const { intentId } = await open(orderId, "intent");
    expect(await madeFor(orderId)).toEqual([intentId]);
  });

  it("takes a new key after a failure that the provider remembers under the old one", async () => {
    const { orderId } = await anUnpaidOrder(db);
    await bench.fault({ kind: "error500", match: { method: "POST" }, effect: true });
    const ctx = await bench.guestContext();
    expect(await openPayment(ctx, bench.newProvider(), { orderId, kind: "intent" })).toEqual({
      ok: false,
      failure: { code: "provider_unavailable" },
    });
    await bench.heal();
    await open(orderId, "intent");
    expect((await attemptsOf(orderId)).map(({ status, failureCode }) => [status, failureCode])).toEqual([
      ["failed", "answer_remembered"],
      ["open", null],
    ]);
  });

  it("gives an attempt up when the provider will not take it, and says so", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const refusing = {
      ...bench.provider,
      openIntent: async () => {
        throw new ProviderRefused("amount_too_small", undefined);
      },
    };
    const ctx = await bench.guestContext();
    const alerts = alertCount("payment_given_up");
    const opened = await openPayment(ctx, refusing, { orderId, kind: "intent" });
    expect(opened).toEqual({ ok: false, failure: { code: "provider_unavailable" } });
    expect(await attemptsOf(orderId)).toMatchObject([{ status: "failed", failureCode: "amount_too_small" }]);
    expect(alertCount("payment_given_up")).toBe(alerts + 1);
    await open(orderId, "intent");
  });

  it("refuses an unknown order and one that no longer waits", async () => {
    const ctx = await bench.guestContext();
    const code = async (orderId: string, at = ctx) => {
      const opened = await openPayment(at, bench.provider, { orderId, kind: "intent" });
      return opened.ok ? "opened" : opened.failure.code;
    };
    expect(await code(newId())).toBe("order_not_found");
    const { orderId } = await anUnpaidOrder(db);
    expect(await code(orderId, { ...ctx, now: new Date(Date.now() + 36 * 60_000) })).toBe("order_closed");
    expect(await attemptsOf(orderId)).toEqual([]);
    const [row] = await db.select().from(orders).where(eq(orders.id, orderId));
    expect(row?.status).toBe("awaiting_payment");
  });
});
