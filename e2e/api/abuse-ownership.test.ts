import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Article, shopDatabase, someArticle } from "./arrange";
import { addLine, fillCart, holding, type PlacedOrder, placeOrder, submit, viewCart } from "./buying";
import { type Answer, del, get, patch, readProblem } from "./client";
import { actionsOf, callAction, visit } from "./pages";
import { settings } from "./settings";

const db = shopDatabase();
const own = new URL(settings.shop).origin;
let mug: Article;
let mine: PlacedOrder;
let theirs: PlacedOrder;
beforeAll(async () => {
  mug = await someArticle(db, { warehouse: 500 });
  mine = await placeOrder({ variantId: mug.variantId });
  theirs = await placeOrder({ variantId: mug.variantId });
});

/** All that an answer tells: status, body, and headers that do not change by themselves. */
function told({ status, headers, text }: Answer) {
  const shown = Object.fromEntries(headers);
  for (const name of ["date", "x-request-id", "etag"]) delete shown[name];
  return { status, shown, text };
}

describe("an order", () => {
  const wrong = (): Record<string, [string, string]> => ({
    "with a token of one's own": [theirs.orderNumber, mine.orderToken],
    "with a wrong token of the same length": [theirs.orderNumber, "A".repeat(theirs.orderToken.length)],
    "with the beginning of its token": [theirs.orderNumber, theirs.orderToken.slice(0, -1)],
    "with its token and more": [theirs.orderNumber, `${theirs.orderToken}A`],
    "with its token in another case": [theirs.orderNumber, theirs.orderToken.toLowerCase()],
    "with its number for a token": [theirs.orderNumber, theirs.orderNumber],
    "that does not exist": ["MH-0000-0000", theirs.orderToken],
    "with a number like it": [theirs.orderNumber.toLowerCase(), theirs.orderToken],
  });

  it("asked for wrongly is answered the same, whether or not there is one", async () => {
    const answers = await Promise.all(
      Object.values(wrong()).map(([number, token]) => get(`/orders/${number}`, { "x-order-token": token })),
    );
    for (const answer of answers) readProblem(answer, 404, "order_not_found");
    expect(new Set(answers.map((answer) => JSON.stringify(told(answer)))).size).toBe(1);
  });

  it("has a page that tells as little", async () => {
    for (const [number, token] of Object.values(wrong())) {
      for (const page of ["", "/confirmation"]) {
        const answer = await visit(`/de/orders/${number}/${token}${page}`);
        expect(answer.status).toBe(404);
        expect(answer.text).not.toContain(theirs.email);
        expect(answer.headers.get("cache-control")).toContain("no-store");
      }
    }
  });

  it("is neither paid, cancelled nor looked at through the forms of somebody else's page", async () => {
    const page = `/de/orders/${mine.orderNumber}/${mine.orderToken}`;
    const key = { number: theirs.orderNumber, token: mine.orderToken, locale: "de" };
    for (const id of await actionsOf(page)) await callAction(page, id, JSON.stringify([key]), own);
    const [row] = await db.execute<{ status: string; payments: number }>(sql`
      select status, (select count(*)::int from payments p where p.order_id = o.id) as payments
      from orders o where number = ${theirs.orderNumber}`);
    expect(row).toEqual({ status: "awaiting_payment", payments: 1 });
  });
});

describe("a cart", () => {
  it("is neither seen, filled, changed, emptied nor ordered with a key of one's own", async () => {
    const [a, b] = [
      await fillCart({ variantId: mug.variantId }),
      await fillCart({ variantId: mug.variantId }),
    ];
    const stolen = { id: b.cart.id, token: a.cart.token };
    const line = `/carts/${b.cart.id}/lines/${b.quote.lines[0]!.id}`;
    const before = await viewCart(b.cart);
    const answers = [
      await get(`/carts/${stolen.id}`, holding(stolen)),
      await addLine(stolen, { variantId: mug.variantId }),
      await patch(line, { headers: holding(stolen), body: { quantity: 9 } }),
      await del(line, holding(stolen)),
      await submit(stolen, { expectedTotalCents: b.quote.totalCents }),
    ];
    for (const answer of answers) readProblem(answer, 404, "cart_not_found");
    expect(await viewCart(b.cart)).toEqual(before);
  });

  it("does not reach a line of another cart", async () => {
    const [a, b] = [
      await fillCart({ variantId: mug.variantId }),
      await fillCart({ variantId: mug.variantId }),
    ];
    const line = `/carts/${a.cart.id}/lines/${b.quote.lines[0]!.id}`;
    readProblem(
      await patch(line, { headers: holding(a.cart), body: { quantity: 9 } }),
      404,
      "line_not_found",
    );
    readProblem(await del(line, holding(a.cart)), 404, "line_not_found");
    expect((await viewCart(b.cart)).lines[0]?.quantity).toBe(1);
  });

  it("of a mangled cookie is none, and nothing breaks", async () => {
    const { port } = new URL(settings.shop);
    const { cart } = await fillCart({ variantId: mug.variantId });
    for (const value of [
      cart.id,
      `${cart.id}.`,
      `${cart.id}.x`,
      `.${cart.token}`,
      "a.b.c",
      "%00.x",
      "' or 1=1.x",
    ]) {
      const answer = await visit("/api/cart?locale=de", { headers: { cookie: `cart-${port}=${value}` } });
      expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { cart: null }]);
    }
  });
});

describe("a withdrawal", () => {
  it("is shown to whoever made it alone", async () => {
    const id = "019d0000-0000-7000-8000-000000000000";
    const answers = await Promise.all(
      ["x", mine.orderToken, "A".repeat(43)].map((token) => visit(`/de/withdraw/${id}/${token}`)),
    );
    for (const answer of answers) {
      expect(answer.status).toBe(404);
      expect(answer.headers.get("cache-control")).toContain("no-store");
    }
  });
});
