import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  aCart,
  aContext,
  aPlacedOrder,
  aPrice,
  aShop,
  aStore,
  aVariant,
  expectOk,
  stockOf,
} from "@/db/factories";
import { cartLines, carts } from "@/db/schema/carts";
import { products, variants } from "@/db/schema/catalog";
import { orders } from "@/db/schema/orders";
import { testDatabase } from "@/db/testing/database";
import { newId } from "@/lib/shared/ids";
import type { CartFulfillment } from "../types";
import { addLine } from "./add-line";
import { createCart } from "./create-cart";

const { db } = await testDatabase();
const shop = await aShop(db);
const ctx = await aContext(db);
const store = await aStore(db);
const cup = await aVariant(db, shop, { stock: { [shop.warehouseId]: 100, [store]: 3 } });

const ship: CartFulfillment = { method: "ship" };
const collect: CartFulfillment = { method: "collect", storeId: store };
const linesOf = (cartId: string) => db.select().from(cartLines).where(eq(cartLines.cartId, cartId));
const versionOf = async (cartId: string) =>
  (await db.select().from(carts).where(eq(carts.id, cartId)))[0]?.version;

async function refused(wish: { variantId?: string; quantity?: number; fulfillment?: CartFulfillment }) {
  const key = await aCart(ctx, []);
  const result = await addLine(ctx, { key, variantId: cup.id, quantity: 1, fulfillment: ship, ...wish });
  expect(await linesOf(key.id)).toEqual([]);
  expect(await versionOf(key.id)).toBe(1);
  return result.ok ? null : result.failure;
}

describe("createCart", () => {
  it("answers the only key and keeps a hash of it", async () => {
    const key = expectOk(await createCart({ ...ctx, channel: "api" }, { country: "AT" }));
    const [row] = await db.select().from(carts).where(eq(carts.id, key.id));
    expect(row).toMatchObject({
      state: "active",
      channel: "api",
      country: "AT",
      customerId: null,
      version: 1,
    });
    expect(JSON.stringify(row)).not.toContain(key.token);
  });
});

describe("addLine", () => {
  it("remembers the price of the moment and holds nothing", async () => {
    const key = await aCart(ctx, []);
    const { lineId } = expectOk(
      await addLine(ctx, { key, variantId: cup.id, quantity: 2, fulfillment: ship }),
    );
    expect(await linesOf(key.id)).toMatchObject([
      { id: lineId, variantId: cup.id, quantity: 2, method: "ship", storeId: null, seenPriceCents: 1000 },
    ]);
    expect(await versionOf(key.id)).toBe(2);
    expect(await stockOf(db, cup.id, shop.warehouseId)).toMatchObject({ held: 0 });
  });

  it("adds the same choice to its line, another way to have it is another line", async () => {
    const key = await aCart(ctx, [{ variantId: cup.id, quantity: 2 }]);
    const add = async (fulfillment: CartFulfillment) =>
      expectOk(await addLine(ctx, { key, variantId: cup.id, quantity: 1, fulfillment })).lineId;
    const shipped = await add(ship);
    const collected = await add(collect);
    const quantities = new Map((await linesOf(key.id)).map(({ id, quantity }) => [id, quantity]));
    expect(quantities).toEqual(
      new Map([
        [shipped, 3],
        [collected, 1],
      ]),
    );
  });

  it("keeps the price that was seen first, so that the change is named", async () => {
    const variant = await aVariant(db, shop);
    const key = await aCart(ctx, [{ variantId: variant.id }]);
    await aPrice(db, shop, { variantId: variant.id, amountCents: 900, validFrom: ctx.now });
    expectOk(await addLine(ctx, { key, variantId: variant.id, quantity: 1, fulfillment: ship }));
    expect(await linesOf(key.id)).toMatchObject([{ quantity: 2, seenPriceCents: 1000 }]);
  });

  it("takes a seat in a course where the course happens", async () => {
    const venue = await aStore(db, { slug: "venue", services: [] });
    const course = await aVariant(db, shop, {
      kind: "course",
      course: { storeSlug: "venue", seats: 8 },
      stock: { [venue]: 8 },
    });
    const key = await aCart(ctx, [{ variantId: course.id }]);
    expect(await linesOf(key.id)).toMatchObject([{ method: "collect", storeId: venue }]);
  });

  it.each([0, -1, 100, 1.5, 1e9])("refuses %d units", async (quantity) => {
    expect(await refused({ quantity })).toEqual({ code: "quantity_limit", limit: 99 });
  });

  it("refuses more than 99 of a line together", async () => {
    const key = await aCart(ctx, [{ variantId: cup.id, quantity: 99 }]);
    const more = await addLine(ctx, { key, variantId: cup.id, quantity: 1, fulfillment: ship });
    expect(more).toMatchObject({ failure: { code: "quantity_limit" } });
    expect(await linesOf(key.id)).toMatchObject([{ quantity: 99 }]);
  });

  it("refuses what is not sold: unknown, inactive, unpublished, without a price", async () => {
    const inactive = await aVariant(db, shop);
    await db.update(variants).set({ active: false }).where(eq(variants.id, inactive.id));
    const hidden = await aVariant(db, shop);
    await db.update(products).set({ published: false }).where(eq(products.id, hidden.productId));
    const future = { ...ctx, now: new Date("2019-01-01T00:00:00Z") };
    for (const variantId of [newId(), "no-id", inactive.id, hidden.id]) {
      expect(await refused({ variantId })).toEqual({ code: "variant_not_found" });
    }
    const key = await aCart(ctx, []);
    const early = await addLine(future, { key, variantId: cup.id, quantity: 1, fulfillment: ship });
    expect(early).toMatchObject({ failure: { code: "variant_not_found" } });
  });

  it("refuses a collection where there is none", async () => {
    const closed = await aStore(db, { active: false });
    const without = await aStore(db, { services: ["espresso-bar"] });
    for (const storeId of [newId(), "x", shop.warehouseId, closed]) {
      expect(await refused({ fulfillment: { method: "collect", storeId } })).toEqual({
        code: "store_not_found",
      });
    }
    expect(await refused({ fulfillment: { method: "collect", storeId: without } })).toEqual({
      code: "collect_not_offered",
    });
  });

  it("refuses more than is free and says how much this line can have", async () => {
    const rare = await aVariant(db, shop, { stock: { [shop.warehouseId]: 4, [store]: 2 }, safety: 1 });
    await aPlacedOrder(ctx, [{ variantId: rare.id }]);
    expect(await refused({ variantId: rare.id, quantity: 4 })).toEqual({
      code: "insufficient_stock",
      available: 3,
    });
    const key = await aCart(ctx, [{ variantId: rare.id, quantity: 2, storeId: store }]);
    const more = await addLine(ctx, { key, variantId: rare.id, quantity: 2, fulfillment: ship });
    expect(more).toMatchObject({ failure: { code: "insufficient_stock", available: 1 } });
    expectOk(await addLine(ctx, { key, variantId: rare.id, quantity: 1, fulfillment: ship }));
  });

  it("refuses the hundred-and-first line", async () => {
    const key = await aCart(ctx, []);
    const others = await Promise.all(Array.from({ length: 100 }, () => aVariant(db, shop)));
    await db.insert(cartLines).values(
      others.map(({ id }) => ({
        cartId: key.id,
        variantId: id,
        quantity: 1,
        method: "ship" as const,
        seenPriceCents: 1,
      })),
    );
    const more = await addLine(ctx, { key, variantId: cup.id, quantity: 1, fulfillment: ship });
    expect(more).toMatchObject({ failure: { code: "line_limit", limit: 100 } });
    const [known] = others;
    expectOk(await addLine(ctx, { key, variantId: known?.id ?? "", quantity: 1, fulfillment: ship }));
  });

  it("opens with the right key alone, and changes nothing with another", async () => {
    const key = await aCart(ctx, [{ variantId: cup.id }]);
    const other = await aCart(ctx, []);
    const before = await linesOf(key.id);
    for (const wrong of [
      { id: key.id, token: "guess" },
      { id: key.id, token: other.token },
      { id: newId(), token: key.token },
    ]) {
      const result = await addLine(ctx, { key: wrong, variantId: cup.id, quantity: 1, fulfillment: ship });
      expect(result).toEqual({ ok: false, failure: { code: "cart_not_found" } });
    }
    expect(await linesOf(key.id)).toEqual(before);
    expect([await versionOf(key.id), await versionOf(other.id)]).toEqual([2, 1]);
  });

  it("refuses a cart that became an order, and names it", async () => {
    const placed = await aPlacedOrder(ctx, [{ variantId: cup.id }]);
    const more = await addLine(ctx, {
      key: placed.cart,
      variantId: cup.id,
      quantity: 1,
      fulfillment: ship,
    });
    expect(more).toEqual({ ok: false, failure: { code: "cart_ordered", orderNumber: placed.number } });
  });

  it("does not know a cart any more whose order was given back", async () => {
    const placed = await aPlacedOrder(ctx, [{ variantId: cup.id }]);
    await db
      .update(orders)
      .set({ status: "cancelled", cancelledAt: ctx.now })
      .where(eq(orders.number, placed.number));
    const wish = { key: placed.cart, variantId: cup.id, quantity: 1, fulfillment: ship };
    expect(await addLine(ctx, wish)).toEqual({ ok: false, failure: { code: "cart_not_found" } });
  });
});
