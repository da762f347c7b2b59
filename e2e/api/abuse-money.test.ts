import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Article, shopDatabase, someArticle } from "./arrange";
import { addLine, buyer, fillCart, holding, newKey, openCart, placeOrder, submit } from "./buying";
import { patch, post, readProblem } from "./client";
import { storedRows } from "./rows";
import { providerPayments, stripe } from "./stand-in";

const db = shopDatabase();
let mug: Article;
beforeAll(async () => {
  mug = await someArticle(db, { warehouse: 500 });
});

/** Members a buyer might hope that we take over. */
const wishes: Record<string, unknown>[] = [
  { unitPriceCents: 1 },
  { priceCents: 1 },
  { totalCents: 1 },
  { discountCents: 10_000 },
  { shippingCents: 0 },
  { taxRate: 0 },
  { currency: "JPY" },
  { status: "paid" },
  { paidAt: "2026-01-01T00:00:00Z" },
  { customerId: "019d0000-0000-7000-8000-000000000000" },
  { actor: { kind: "staff" } },
  { channel: "kiosk" },
  { orderId: "019d0000-0000-7000-8000-000000000000" },
  JSON.parse('{"__proto__":{"priceCents":1}}'),
  { constructor: { prototype: { priceCents: 1 } } },
];

describe("a member nobody asked for", () => {
  it.each(wishes)("%j is refused everywhere and stores nothing", async (wish) => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const before = await storedRows(db);
    const headers = holding(cart);
    const line = `/carts/${cart.id}/lines/${quote.lines[0]!.id}`;
    const raw = (body: object) => JSON.stringify(body).replace(/}$/, `,${JSON.stringify(wish).slice(1)}`);
    const add = { variantId: mug.variantId, quantity: 1, fulfillment: { method: "ship" } };
    const order = { ...buyer, expectedTotalCents: quote.totalCents };
    readProblem(await post(`/carts/${cart.id}/lines`, { headers, raw: raw(add) }), 400, "invalid_input");
    readProblem(await patch(line, { headers, raw: raw({ quantity: 2 }) }), 400, "invalid_input");
    const placing = { headers: { ...headers, "idempotency-key": newKey() }, raw: raw(order) };
    readProblem(await post(`/carts/${cart.id}/checkout`, placing), 400, "invalid_input");
    expect(await storedRows(db)).toEqual(before);
  });

  it("is not read out of the query or a header either", async () => {
    const cart = await openCart();
    const body = { variantId: mug.variantId, quantity: 1, fulfillment: { method: "ship" } };
    const headers = { ...holding(cart), "x-price-cents": "1", "x-customer-id": "1" };
    const answer = await post(`/carts/${cart.id}/lines?unitPriceCents=1&quantity=0`, { headers, body });
    expect(JSON.parse(answer.text).lines).toEqual([
      expect.objectContaining({ unitPriceCents: mug.priceCents, quantity: 1 }),
    ]);
  });
});

it("a quantity as two members is the last one, checked like any other", async () => {
  const cart = await openCart();
  const raw = `{"variantId":"${mug.variantId}","quantity":1,"fulfillment":{"method":"ship"},"quantity":-5}`;
  readProblem(await post(`/carts/${cart.id}/lines`, { headers: holding(cart), raw }), 400, "invalid_input");
});

describe("the payment", () => {
  it("is of exactly the order's total, in euros, with the order's number on it", async () => {
    const placed = await placeOrder({ variantId: mug.variantId, quantity: 3 });
    const intent = await stripe.paymentIntents.retrieve(placed.payment.paymentIntentId);
    expect([intent.amount, intent.currency]).toEqual([placed.totalCents, "eur"]);
    expect((await providerPayments(placed.orderNumber)).map(({ amount }) => amount)).toEqual([
      placed.totalCents,
    ]);
  });

  it("is not made cheaper by whoever holds its client secret", async () => {
    const { payment, totalCents } = await placeOrder({ variantId: mug.variantId });
    const change = { amount: "1", currency: "jpy", client_secret: payment.clientSecret };
    for (const path of ["", "/confirm"]) {
      const response = await fetch(
        `${payment.apiBase}/v1/payment_intents/${payment.paymentIntentId}${path}`,
        {
          method: "POST",
          headers: { authorization: `Bearer ${payment.publishableKey}` },
          body: new URLSearchParams(change),
        },
      );
      expect(response.ok).toBe(false);
    }
    expect((await stripe.paymentIntents.retrieve(payment.paymentIntentId)).amount).toBe(totalCents);
  });
});

it("a line of an article that is not for sale is refused", async () => {
  const cart = await openCart();
  const [hidden] = await db.execute<{ id: string }>(
    sql`select v.id from variants v join products p on p.id = v.product_id where not p.published limit 1`,
  );
  const variantId = hidden?.id ?? "019d0000-0000-7000-8000-000000000000";
  readProblem(await addLine(cart, { variantId }), 404, "variant_not_found");
});

it("an order placed with the total of another cart is refused", async () => {
  const cheap = await fillCart({ variantId: mug.variantId });
  const dear = await fillCart({ variantId: mug.variantId, quantity: 5 });
  readProblem(await submit(dear.cart, { expectedTotalCents: cheap.quote.totalCents }), 409, "total_changed");
});
