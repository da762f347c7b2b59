import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { cartSchema, checkoutAnswerSchema } from "@/app/api/v1/_contract/schemas";
import { type Article, shopDatabase, someArticle } from "./arrange";
import { addLine, fillCart, newEmail, newKey, placeOrder, submit, viewCart, viewOrder } from "./buying";
import { get, read, readProblem } from "./client";
import { orderIsPaid } from "./outcome";
import { pay, providerPayments } from "./stand-in";

const db = shopDatabase();
let mug: Article;
beforeAll(async () => {
  mug = await someArticle(db, { warehouse: 500 });
});

const available = async () => {
  const { text } = await get(`/variants/${mug.variantId}/availability`);
  return (JSON.parse(text) as { delivery: { available: number } }).delivery.available;
};

describe("POST /carts/{cart}/checkout", () => {
  it("places an order that holds its stock and says how to pay it", async () => {
    const few = await someArticle(db, { warehouse: 5 });
    const { cart, quote } = await fillCart({ variantId: few.variantId, quantity: 2 });
    const answer = await submit(cart, { expectedTotalCents: quote.totalCents });
    const placed = read(checkoutAnswerSchema, answer, 201);
    expect(placed.orderNumber).toMatch(/^MH-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(placed.totalCents).toBe(3390);
    const [payment] = await providerPayments(placed.orderNumber);
    expect(payment).toMatchObject({
      id: placed.payment?.paymentIntentId,
      amount: 3390,
      amountReceived: 0,
      status: "requires_payment_method",
    });
    expect(await viewOrder(placed)).toMatchObject({ status: "awaiting_payment", paidAt: null });
    const level = await db.query.stockLevels.findFirst({
      where: (l, { eq }) => eq(l.variantId, few.variantId),
    });
    expect(level).toMatchObject({ onHand: 5, held: 2, allocated: 0 });
    expect((await viewCart(cart)).state).toBe("ordered");
  });

  it("tells no secret of the shop", async () => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const { text } = await submit(cart, { expectedTotalCents: quote.totalCents });
    expect(text).not.toMatch(/sk_test|whsec|request_?hash/i);
  });

  it("prices where it is sent to: VAT of Austria, express as chosen", async () => {
    const { cart } = await fillCart({ variantId: mug.variantId, quantity: 1 });
    const shippingAddress = { street: "Gasse 1", postcode: "1010", city: "Wien", country: "AT" };
    const expectedTotalCents = 1450 + 990;
    const answer = await submit(cart, { shippingAddress, shippingMethod: "express", expectedTotalCents });
    const { totals } = await viewOrder(read(checkoutAnswerSchema, answer, 201));
    expect(totals).toMatchObject({
      shippingCents: 990,
      taxes: [{ country: "AT", rate: 20, grossCents: 2440 }],
    });
  });
});

describe("the same request again", () => {
  it("is answered the same, before and after it was paid, and holds no second time", async () => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const [key, body] = [newKey(), { email: newEmail(), expectedTotalCents: quote.totalCents }];
    const first = read(checkoutAnswerSchema, await submit(cart, body, key), 201);
    expect(read(checkoutAnswerSchema, await submit(cart, body, key), 201)).toEqual(first);
    expect(await pay(first.payment!)).toBe("succeeded");
    await orderIsPaid(first);
    expect(read(checkoutAnswerSchema, await submit(cart, body, key), 201)).toEqual(first);
    expect(await providerPayments(first.orderNumber)).toHaveLength(1);
  });

  it("is the same whatever the order of its fields", async () => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const key = newKey();
    const first = await submit(cart, { email: "a@example.com", expectedTotalCents: quote.totalCents }, key);
    const again = await submit(cart, { expectedTotalCents: quote.totalCents, email: "a@example.com" }, key);
    expect(JSON.parse(again.text)).toEqual(JSON.parse(first.text));
  });

  it("may be repeated after a refusal with the same key and a right body", async () => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const key = newKey();
    readProblem(await submit(cart, { expectedTotalCents: 1 }, key), 409, "total_changed");
    expect((await submit(cart, { expectedTotalCents: quote.totalCents }, key)).status).toBe(201);
  });

  it("twenty times at once makes one order and one payment", async () => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const [key, body] = [newKey(), { email: newEmail(), expectedTotalCents: quote.totalCents }];
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(cart, body, key)));
    const [first, ...others] = answers.map((answer) => read(checkoutAnswerSchema, answer, 201));
    for (const other of others) expect(other).toEqual(first);
    expect(await providerPayments(first!.orderNumber)).toHaveLength(1);
    expect(await ordersOf(body.email)).toBe(1);
  });

  it("twenty times at once with twenty keys makes one order", async () => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const body = { email: newEmail(), expectedTotalCents: quote.totalCents };
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(cart, body, newKey())));
    const numbers = answers.map((answer) => read(checkoutAnswerSchema, answer, 201).orderNumber);
    expect(new Set(numbers).size).toBe(1);
    expect(await ordersOf(body.email)).toBe(1);
  });

  it("by twenty people who share a cart makes one order; the others learn which", async () => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const emails = Array.from({ length: 20 }, newEmail);
    const answers = await Promise.all(
      emails.map((email) => submit(cart, { email, expectedTotalCents: quote.totalCents })),
    );
    const won = answers.filter(({ status }) => status === 201);
    expect(won).toHaveLength(1);
    const { orderNumber } = read(checkoutAnswerSchema, won[0]!, 201);
    for (const lost of answers.filter(({ status }) => status !== 201)) {
      expect(readProblem(lost, 409, "cart_ordered").orderNumber).toBe(orderNumber);
    }
  });
});

describe("a cart that changes while it is ordered", () => {
  it("is ordered as it was agreed to, or not at all", async () => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const [added, submitted] = await Promise.all([
      addLine(cart, { variantId: mug.variantId }),
      submit(cart, { expectedTotalCents: quote.totalCents }),
    ]);
    if (submitted.status === 201) {
      readProblem(added, 409, "cart_ordered");
      expect((await viewOrder(read(checkoutAnswerSchema, submitted, 201))).lines[0]?.quantity).toBe(1);
    } else {
      readProblem(submitted, 409, "total_changed");
      expect(read(cartSchema, added, 201).lines[0]?.quantity).toBe(2);
    }
  });
});

describe("a declined card", () => {
  it("leaves the order waiting, and another card pays it", async () => {
    const before = await available();
    const placed = await placeOrder({ variantId: mug.variantId });
    expect(await pay(placed.payment, "pm_card_visa_chargeDeclined")).toBe("card_declined");
    expect((await viewOrder(placed)).status).toBe("awaiting_payment");
    expect(await pay(placed.payment)).toBe("succeeded");
    await orderIsPaid(placed);
    expect(await available()).toBe(before);
  });
});

async function ordersOf(email: string): Promise<number> {
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from orders where email = ${email}`,
  );
  return row?.count ?? 0;
}
