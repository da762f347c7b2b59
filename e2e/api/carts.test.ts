import { beforeAll, describe, expect, it } from "vitest";
import { cartSchema } from "@/app/api/v1/_contract/schemas";
import { type Article, shopDatabase, someArticle, storeId } from "./arrange";
import { addLine, fillCart, holding, openCart, placeOrder, viewCart } from "./buying";
import { del, get, patch, read, readProblem } from "./client";
import { storedRows } from "./rows";

const db = shopDatabase();
const OTTENSEN = "hamburg-ottensen";
let mug: Article;
let ottensen: string;
beforeAll(async () => {
  mug = await someArticle(db, { priceCents: 1450, warehouse: 100, stores: { [OTTENSEN]: 5 } });
  ottensen = await storeId(db, OTTENSEN);
});

describe("a cart", () => {
  it("is empty at first and costs nothing", async () => {
    const quote = await viewCart(await openCart());
    expect(quote).toMatchObject({
      state: "active",
      currency: "EUR",
      lines: [],
      taxes: [],
      problems: [],
      totalCents: 0,
      payableCents: 0,
    });
  });

  it("prices lines, shipping and VAT to the cent", async () => {
    const { quote } = await fillCart({ variantId: mug.variantId, quantity: 2 });
    expect(quote).toMatchObject({
      goodsCents: 2900,
      discountCents: 0,
      shippingCents: 490,
      totalCents: 3390,
      payableCents: 3390,
      taxes: [{ country: "DE", rate: 19, grossCents: 3390, taxCents: 541 }],
    });
    expect(quote.lines).toEqual([
      expect.objectContaining({ quantity: 2, unitPriceCents: 1450, totalCents: 2900, taxRate: 19 }),
    ]);
  });

  it("ships free from 49 euros on, and collecting costs nothing", async () => {
    const { quote: large } = await fillCart({ variantId: mug.variantId, quantity: 4 });
    expect(large.shippingCents).toBe(0);
    const collect = { method: "collect", storeId: ottensen } as const;
    const { quote: collected } = await fillCart({ variantId: mug.variantId, fulfillment: collect });
    expect(collected).toMatchObject({ shippingCents: 0, totalCents: 1450 });
  });

  it("keeps one line a choice: the same again adds, another way is another line", async () => {
    const collect = { method: "collect", storeId: ottensen } as const;
    const { quote } = await fillCart(
      { variantId: mug.variantId },
      { variantId: mug.variantId, quantity: 2 },
      { variantId: mug.variantId, fulfillment: collect },
    );
    expect(quote.lines.map(({ quantity, fulfillment }) => ({ quantity, fulfillment }))).toEqual([
      { quantity: 3, fulfillment: { method: "ship" } },
      { quantity: 1, fulfillment: collect },
    ]);
  });

  it("changes quantity and way, joins equal lines and loses lines", async () => {
    const collect = { method: "collect", storeId: ottensen } as const;
    const { cart, quote } = await fillCart(
      { variantId: mug.variantId, quantity: 2 },
      { variantId: mug.variantId, fulfillment: collect },
    );
    const [ship, pickup] = quote.lines;
    const line = (id: string) => `/carts/${cart.id}/lines/${id}`;
    const more = await patch(line(ship!.id), { headers: holding(cart), body: { quantity: 5 } });
    expect(read(cartSchema, more).lines[0]?.quantity).toBe(5);
    const body = { fulfillment: { method: "ship" } };
    const joined = read(cartSchema, await patch(line(pickup!.id), { headers: holding(cart), body }));
    expect(joined.lines).toEqual([expect.objectContaining({ id: ship!.id, quantity: 6 })]);
    const empty = read(cartSchema, await del(line(ship!.id), holding(cart)));
    expect(empty).toMatchObject({ lines: [], totalCents: 0 });
    expect(empty.version).toBeGreaterThan(quote.version);
  });

  it("labels in the caller's language", async () => {
    const { cart } = await fillCart({ variantId: mug.variantId });
    const nameIn = async (language: string) => {
      const answer = await get(`/carts/${cart.id}`, { ...holding(cart), "accept-language": language });
      return read(cartSchema, answer).lines[0]?.name;
    };
    expect([await nameIn("en"), await nameIn("de")]).toEqual(["Test mug", "Prüfbecher"]);
  });

  it("names what others have bought away", async () => {
    const rare = await someArticle(db, { warehouse: 2 });
    const { cart, quote } = await fillCart({ variantId: rare.variantId, quantity: 2 });
    expect(quote.problems).toEqual([]);
    await placeOrder({ variantId: rare.variantId });
    expect((await viewCart(cart)).problems).toEqual([
      { code: "insufficient_stock", lineId: quote.lines[0]?.id, available: 1 },
    ]);
  });
});

describe("somebody else's cart", () => {
  it("is not there for a wrong, missing or other cart's token, and stays as it was", async () => {
    const mine = await fillCart({ variantId: mug.variantId });
    const theirs = await fillCart({ variantId: mug.variantId, quantity: 3 });
    const line = `/carts/${theirs.cart.id}/lines/${theirs.quote.lines[0]!.id}`;
    const before = await storedRows(db);
    for (const headers of [{}, { "x-cart-token": "" }, { "x-cart-token": "x" }, holding(mine.cart)]) {
      readProblem(await get(`/carts/${theirs.cart.id}`, headers), 404, "cart_not_found");
      readProblem(await patch(line, { headers, body: { quantity: 1 } }), 404, "cart_not_found");
      readProblem(await del(line, headers), 404, "cart_not_found");
    }
    const asTheirs = { id: theirs.cart.id, token: mine.cart.token };
    readProblem(await addLine(asTheirs, { variantId: mug.variantId }), 404, "cart_not_found");
    expect(await storedRows(db)).toEqual(before);
    expect((await viewCart(theirs.cart)).lines[0]?.quantity).toBe(3);
  });

  it("does not lend its lines to mine", async () => {
    const mine = await openCart();
    const theirs = await fillCart({ variantId: mug.variantId });
    const line = `/carts/${mine.id}/lines/${theirs.quote.lines[0]!.id}`;
    readProblem(await del(line, holding(mine)), 404, "line_not_found");
    expect((await viewCart(theirs.cart)).lines).toHaveLength(1);
  });

  it("cannot be found by tokens: they are stored hashed", async () => {
    const cart = await openCart();
    expect(cart.token.length).toBeGreaterThanOrEqual(32);
    expect(
      JSON.stringify(await db.query.carts.findFirst({ where: (c, { eq }) => eq(c.id, cart.id) })),
    ).not.toContain(cart.token);
  });
});
