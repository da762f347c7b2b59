import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { checkoutAnswerSchema } from "@/app/api/v1/_contract/schemas";
import { checkInvariants } from "@/db/invariants";
import { orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import { type Article, shopDatabase, someArticle } from "./arrange";
import { buy, fillCart, newEmail, newKey, placeOrder, submit, viewOrder } from "./buying";
import { get, read, readProblem } from "./client";
import { orderState } from "./order-state";
import { eventually, orderIsPaid } from "./outcome";
import { fault, heal, pay, providerPayments, stripe } from "./stand-in";

const db = shopDatabase();
const opening = { method: "POST", path: "^/v1/payment_intents$" };
let mug: Article;
beforeAll(async () => {
  mug = await someArticle(db, { warehouse: 500 });
});
afterEach(() => heal());

async function aSubmit() {
  const { cart, quote } = await fillCart({ variantId: mug.variantId });
  const [key, body] = [newKey(), { email: newEmail(), expectedTotalCents: quote.totalCents }];
  return { cart, body, again: () => submit(cart, body, key) };
}

describe("a provider that fails while a payment is opened", () => {
  it("is named, and the same request succeeds as soon as it is well, with one PaymentIntent", async () => {
    const { again } = await aSubmit();
    await fault({ kind: "error500", match: opening });
    const refused = await again();
    readProblem(refused, 503, "provider_unavailable");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    await heal();
    const placed = read(checkoutAnswerSchema, await eventually(async () => accepted(await again())), 201);
    expect(await providerPayments(placed.orderNumber)).toHaveLength(1);
  });

  it.each([
    { kind: "cut_after_effect", times: 1 },
    { kind: "cut_before", times: 1 },
    { kind: "delay", ms: 1_500, times: 1 },
  ] as const)("by %j: the customer's retries lead to one order and one PaymentIntent", async (wanted) => {
    const { again, body } = await aSubmit();
    await fault({ ...wanted, match: opening });
    const answers = await Promise.all([again(), again(), again()]);
    for (const { status } of answers) expect([201, 503]).toContain(status);
    const placed = read(checkoutAnswerSchema, await eventually(async () => accepted(await again())), 201);
    expect(await providerPayments(placed.orderNumber)).toHaveLength(1);
    const made = await db.select({ id: orders.id }).from(orders).where(eq(orders.email, body.email));
    expect(made).toHaveLength(1);
    expect(await pay(placed.payment!)).toBe("succeeded");
    await orderIsPaid(placed);
  });

  it("by losing an intent it has made: the next attempt gets one of its own, the lost one is nobody's", async () => {
    const { again } = await aSubmit();
    await fault({ kind: "error500", effect: true, times: 1, match: opening });
    const placed = read(checkoutAnswerSchema, await eventually(async () => accepted(await again())), 201);
    expect(await pay(placed.payment!)).toBe("succeeded");
    await orderIsPaid(placed);
    const made = await providerPayments(placed.orderNumber);
    const attempts = made.map(({ metadata }) => metadata.attempt_id);
    expect(new Set(attempts).size).toBe(made.length);
    const captured = made.filter(({ amountReceived }) => amountReceived > 0);
    expect(captured.map(({ id }) => id)).toEqual([placed.payment?.paymentIntentId]);
  });

  it("does not slow down who only looks", async () => {
    await fault({ kind: "delay", ms: 4_000, match: opening });
    const { again } = await aSubmit();
    let answered = false;
    const slow = again().finally(() => {
      answered = true;
    });
    const looks = await Promise.all(Array.from({ length: 20 }, () => get("/products?limit=5")));
    expect(looks.every(({ status }) => status === 200)).toBe(true);
    expect(answered).toBe(false);
    expect((await slow).status).toBe(201);
  });
});

describe("webhooks that never arrive", () => {
  it("are made up for by the reconciler", async () => {
    await fault({ kind: "webhook_drop" });
    const placed = await buy({ variantId: mug.variantId });
    await pretendMinutesAgo(placed.payment.paymentIntentId, 2);
    const order = await orderIsPaid(placed, 60_000);
    expect(order.payments).toEqual([expect.objectContaining({ status: "succeeded" })]);
    expect((await orderState(db, placed.orderNumber)).bookings).toEqual(["payment"]);
  });
});

describe("an order nobody pays", () => {
  it("lets go when its time is over: nothing payable is left and the stock is free", async () => {
    const few = await someArticle(db, { warehouse: 1 });
    const placed = await placeOrder({ variantId: few.variantId });
    await db
      .update(orders)
      .set({ expiresAt: sql`now() - interval '1 second'` })
      .where(eq(orders.number, placed.orderNumber));
    await eventually(async () => expect((await viewOrder(placed)).status).toBe("expired"), 60_000);
    expect((await stripe.paymentIntents.retrieve(placed.payment.paymentIntentId)).status).toBe("canceled");
    expect(await pay(placed.payment)).toBe("payment_intent_unexpected_state");
    expect((await buy({ variantId: few.variantId })).orderNumber).not.toBe(placed.orderNumber);
  });
});

function accepted<A extends { status: number; text: string }>(answer: A): A {
  if (answer.status !== 201) throw new Error(answer.text);
  return answer;
}

/** The reconciler leaves young attempts to the webhook; this one is no longer young. */
async function pretendMinutesAgo(intentId: string, minutes: number): Promise<void> {
  const then = sql`now() - make_interval(mins => ${minutes})`;
  await db
    .update(payments)
    .set({ openedAt: then, checkedAt: then })
    .where(eq(payments.providerIntentId, intentId));
}

afterAll(async () => {
  expect(await checkInvariants(db)).toEqual([]);
});
