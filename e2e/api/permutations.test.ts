import type Stripe from "stripe";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkInvariants } from "@/db/invariants";
import { type Article, shopDatabase, someArticle } from "./arrange";
import { buy, type PlacedOrder } from "./buying";
import { deliver } from "./deliver";
import { hashOf, orderState } from "./order-state";
import { dispute, eventsOf, fault, heal, providerPayments, stripe } from "./stand-in";

const db = shopDatabase();
const AT_ONCE = 8;
const REFUNDED_CENTS = 500;
const types = [
  "payment_intent.created",
  "charge.succeeded",
  "payment_intent.succeeded",
  "charge.refunded",
  "charge.dispute.created",
];

let mug: Article;
beforeAll(async () => {
  mug = await someArticle(db, { warehouse: 500 });
  await fault({ kind: "webhook_drop" });
});
afterAll(() => heal());

it("five events of one payment end in the provider's own state in all 120 orders", async () => {
  const hashes = new Set<string>();
  const orders = permutations(types);
  expect(orders).toHaveLength(120);
  await eachOf(orders, AT_ONCE, async (order) => {
    const { placed, events } = await aPaymentWithEverything();
    for (const type of order) expect((await deliver(events.get(type))).status).toBe(200);
    const state = await orderState(db, placed.orderNumber);
    hashes.add(hashOf(state));
    const [payment] = await providerPayments(placed.orderNumber);
    expect({ order, payments: state.payments, books: state.books }).toEqual({
      order,
      payments: [
        {
          status: "succeeded",
          captured: payment?.amountReceived,
          refunded: payment?.amountRefunded,
          disputed: true,
        },
      ],
      books: {
        "provider:stripe": placed.totalCents - REFUNDED_CENTS,
        sales: REFUNDED_CENTS - placed.totalCents,
      },
    });
  });
  expect(hashes.size).toBe(1);
  expect(await checkInvariants(db)).toEqual([]);
});

it("an event from before the payment that comes last takes nothing back", async () => {
  const { placed, events } = await aPaymentWithEverything();
  await deliver(events.get("charge.dispute.created"));
  const state = await orderState(db, placed.orderNumber);
  await deliver(events.get("payment_intent.created"));
  expect(await orderState(db, placed.orderNumber)).toEqual(state);
});

/** Paid, partly refunded and disputed at the provider, while the shop heard nothing of it. */
async function aPaymentWithEverything(): Promise<{
  placed: PlacedOrder;
  events: Map<string, Stripe.Event>;
}> {
  const placed = await buy({ variantId: mug.variantId });
  const { paymentIntentId } = placed.payment;
  await stripe.refunds.create({ payment_intent: paymentIntentId, amount: REFUNDED_CENTS });
  await dispute(paymentIntentId);
  const events = new Map((await eventsOf(paymentIntentId)).map((event) => [event.type as string, event]));
  expect([...events.keys()]).toEqual(expect.arrayContaining(types));
  return { placed, events };
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}

/** Does all of it, `atOnce` at a time. */
async function eachOf<T>(
  items: readonly T[],
  atOnce: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
