import { afterAll, describe, expect, it } from "vitest";
import { checkoutAnswerSchema } from "@/app/api/v1/_contract/schemas";
import { checkInvariants } from "@/db/invariants";
import { shopDatabase, someArticle, storeId } from "./arrange";
import { fillCart, newEmail, placeOrder, submit } from "./buying";
import { post, read, readProblem } from "./client";
import { orderIsPaid } from "./outcome";
import { pay, providerPayments } from "./stand-in";

const db = shopDatabase();
const OTTENSEN = "hamburg-ottensen";

describe("a hundred buyers for seven units", () => {
  it("make exactly seven paid orders; the others are told clearly and pay nothing", async () => {
    const mug = await someArticle(db, { warehouse: 4, stores: { [OTTENSEN]: 3 } });
    const store = await storeId(db, OTTENSEN);
    const ways = [{ method: "ship" }, { method: "collect", storeId: store }] as const;
    const buyers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        fillCart({ variantId: mug.variantId, fulfillment: ways[index % 2] ?? ways[0] }),
      ),
    );
    const answers = await Promise.all(
      buyers.map(({ cart, quote }) =>
        submit(cart, { email: newEmail(), expectedTotalCents: quote.totalCents }),
      ),
    );
    const won = answers.filter(({ status }) => status === 201);
    const lost = answers.filter(({ status }) => status !== 201);
    expect([won.length, lost.length]).toEqual([7, 93]);
    for (const answer of lost) {
      const { lines } = readProblem(answer, 409, "insufficient_stock");
      expect(lines).toEqual([expect.objectContaining({ variantId: mug.variantId, available: 0 })]);
    }

    const placed = won.map((answer) => read(checkoutAnswerSchema, answer, 201));
    expect(new Set(placed.map(({ orderNumber }) => orderNumber)).size).toBe(7);
    await Promise.all(placed.map(({ payment }) => pay(payment!)));
    const orders = await Promise.all(placed.map((order) => orderIsPaid(order)));
    expect(orders.every(({ lines }) => lines[0]?.quantity === 1)).toBe(true);
    for (const { orderNumber } of placed) expect(await providerPayments(orderNumber)).toHaveLength(1);

    const levels = await db.query.stockLevels.findMany({
      where: (l, { eq }) => eq(l.variantId, mug.variantId),
    });
    expect(levels.map(({ onHand, allocated, held }) => onHand - allocated - held)).toEqual([0, 0]);
    expect(levels.every(({ held }) => held === 0)).toBe(true);
  });

  it("with carts of several articles in any order neither block each other nor take half", async () => {
    const [mug, bowl] = [await someArticle(db, { warehouse: 10 }), await someArticle(db, { warehouse: 10 })];
    const buyers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => {
        const wishes = [{ variantId: mug.variantId }, { variantId: bowl.variantId }];
        return fillCart(...(index % 2 ? wishes : wishes.toReversed()));
      }),
    );
    const answers = await Promise.all(
      buyers.map(({ cart, quote }) => submit(cart, { expectedTotalCents: quote.totalCents })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      ...Array.from({ length: 10 }, () => 201),
      ...Array.from({ length: 20 }, () => 409),
    ]);
  });
});

describe("the last unit", () => {
  it("is not sold twice to one who has it in two lines", async () => {
    const mug = await someArticle(db, { warehouse: 1, stores: { [OTTENSEN]: 1 } });
    const store = await storeId(db, OTTENSEN);
    const { cart, quote } = await fillCart(
      { variantId: mug.variantId },
      { variantId: mug.variantId, fulfillment: { method: "collect", storeId: store } },
    );
    await placeOrder({ variantId: mug.variantId });
    const answer = await submit(cart, { expectedTotalCents: quote.totalCents });
    const { lines } = readProblem(answer, 409, "insufficient_stock");
    expect(lines).toHaveLength(1);
  });

  it("is there for one of many who add and order at once", async () => {
    const mug = await someArticle(db, { warehouse: 1 });
    const results = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const { id, token } = JSON.parse((await post("/carts")).text) as { id: string; token: string };
        const headers = { "x-cart-token": token };
        const body = { variantId: mug.variantId, quantity: 1, fulfillment: { method: "ship" } };
        const added = await post(`/carts/${id}/lines`, { headers, body });
        if (added.status !== 201) return added.status;
        return (await submit({ id, token }, { expectedTotalCents: 1450 + 490 })).status;
      }),
    );
    expect(results.filter((status) => status === 201)).toHaveLength(1);
    expect(results.every((status) => status === 201 || status === 409)).toBe(true);
  });
});

afterAll(async () => {
  expect(await checkInvariants(db)).toEqual([]);
});
