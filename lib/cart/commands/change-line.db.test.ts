import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { aCart, aContext, aPlacedOrder, aPrice, aShop, aStore, aVariant, expectOk } from "@/db/factories";
import { cartLines, carts } from "@/db/schema/carts";
import { testDatabase } from "@/db/testing/database";
import { newId } from "@/lib/shared/ids";
import type { CartKey } from "../types";
import { acknowledgePrices } from "./acknowledge-prices";
import { changeDelivery } from "./change-delivery";
import { changeLine } from "./change-line";
import { removeLine } from "./remove-line";

const { db } = await testDatabase();
const shop = await aShop(db);
const ctx = await aContext(db);
const store = await aStore(db);
const cup = await aVariant(db, shop, { stock: { [shop.warehouseId]: 60, [store]: 5 } });

const linesOf = (cartId: string) => db.select().from(cartLines).where(eq(cartLines.cartId, cartId));
const cartOf = async (cartId: string) => (await db.select().from(carts).where(eq(carts.id, cartId)))[0];

async function oneLine(quantity = 2): Promise<{ key: CartKey; lineId: string }> {
  const key = await aCart(ctx, [{ variantId: cup.id, quantity }]);
  return { key, lineId: (await linesOf(key.id))[0]?.id ?? "" };
}

describe("changeLine", () => {
  it("sets the quantity and the way it is had", async () => {
    const { key, lineId } = await oneLine();
    expectOk(await changeLine(ctx, { key, lineId, quantity: 5 }));
    expect(await linesOf(key.id)).toMatchObject([{ id: lineId, quantity: 5, method: "ship" }]);
    const fulfillment = { method: "collect", storeId: store } as const;
    expectOk(await changeLine(ctx, { key, lineId, quantity: 1, fulfillment }));
    expect(await linesOf(key.id)).toMatchObject([{ id: lineId, quantity: 1, storeId: store }]);
    expect((await cartOf(key.id))?.version).toBe(4);
  });

  it("joins two lines that become the same choice", async () => {
    const key = await aCart(ctx, [
      { variantId: cup.id, quantity: 2 },
      { variantId: cup.id, quantity: 3, storeId: store },
    ]);
    const [shipped, collected] = (await linesOf(key.id)).sort((a) => (a.method === "ship" ? -1 : 1));
    const joined = await changeLine(ctx, {
      key,
      lineId: collected?.id ?? "",
      fulfillment: { method: "ship" },
    });
    expect(expectOk(joined)).toEqual({ lineId: shipped?.id });
    expect(await linesOf(key.id)).toMatchObject([{ id: shipped?.id, quantity: 5 }]);
  });

  it("refuses a join beyond 99 and leaves both lines", async () => {
    const plenty = await aVariant(db, shop, { stock: { [shop.warehouseId]: 500, [store]: 500 } });
    const key = await aCart(ctx, [
      { variantId: plenty.id, quantity: 60 },
      { variantId: plenty.id, quantity: 40, storeId: store },
    ]);
    const before = await linesOf(key.id);
    const line = before.find(({ method }) => method === "collect");
    const joined = await changeLine(ctx, {
      key,
      lineId: line?.id ?? "",
      fulfillment: { method: "ship" },
    });
    expect(joined).toMatchObject({ failure: { code: "quantity_limit" } });
    expect(await linesOf(key.id)).toEqual(before);
  });

  it("refuses what stock, limits and stores do not allow, and changes nothing", async () => {
    const { key, lineId } = await oneLine();
    const before = await linesOf(key.id);
    const codeOf = async (wish: Partial<Parameters<typeof changeLine>[1]>) => {
      const result = await changeLine(ctx, { key, lineId, ...wish });
      return result.ok ? null : result.failure;
    };
    expect(await codeOf({ quantity: 0 })).toEqual({ code: "quantity_limit", limit: 99 });
    expect(await codeOf({ quantity: 100 })).toEqual({ code: "quantity_limit", limit: 99 });
    expect(await codeOf({ quantity: 70 })).toEqual({ code: "insufficient_stock", available: 65 });
    expect(await codeOf({ fulfillment: { method: "collect", storeId: newId() } })).toEqual({
      code: "store_not_found",
    });
    expect(await codeOf({ lineId: newId(), quantity: 1 })).toEqual({ code: "line_not_found" });
    expect(await codeOf({ lineId: "x", quantity: 1 })).toEqual({ code: "line_not_found" });
    expect(await codeOf({ key: { ...key, token: "guess" }, quantity: 1 })).toEqual({
      code: "cart_not_found",
    });
    expect(await linesOf(key.id)).toEqual(before);
  });

  it("does not reach into another cart", async () => {
    const mine = await oneLine();
    const theirs = await oneLine(3);
    for (const result of [
      await changeLine(ctx, { key: mine.key, lineId: theirs.lineId, quantity: 9 }),
      await removeLine(ctx, { key: mine.key, lineId: theirs.lineId }),
    ]) {
      expect(result).toMatchObject({ failure: { code: "line_not_found" } });
    }
    expect(await linesOf(theirs.key.id)).toMatchObject([{ quantity: 3 }]);
  });
});

describe("removeLine", () => {
  it("takes a line out, once", async () => {
    const { key, lineId } = await oneLine();
    expectOk(await removeLine(ctx, { key, lineId }));
    expect(await linesOf(key.id)).toEqual([]);
    for (const gone of [lineId, "x"]) {
      expect(await removeLine(ctx, { key, lineId: gone })).toMatchObject({
        failure: { code: "line_not_found" },
      });
    }
  });
});

describe("changeDelivery", () => {
  it("sets country and method, each on its own", async () => {
    const { key } = await oneLine();
    expectOk(await changeDelivery(ctx, { key, country: "AT" }));
    expectOk(await changeDelivery(ctx, { key, shippingMethod: "express" }));
    expect(await cartOf(key.id)).toMatchObject({ country: "AT", shippingMethod: "express", version: 4 });
  });
});

describe("acknowledgePrices", () => {
  it("takes today's prices as seen", async () => {
    const variant = await aVariant(db, shop);
    const key = await aCart(ctx, [{ variantId: variant.id }, { variantId: cup.id }]);
    await aPrice(db, shop, { variantId: variant.id, amountCents: 1300, validFrom: ctx.now });
    expectOk(await acknowledgePrices(ctx, { key }));
    const seen = new Map((await linesOf(key.id)).map((line) => [line.variantId, line.seenPriceCents]));
    expect(seen).toEqual(
      new Map([
        [variant.id, 1300],
        [cup.id, 1000],
      ]),
    );
  });
});

it("an ordered cart is not changed by any command", async () => {
  const placed = await aPlacedOrder(ctx, [{ variantId: cup.id }]);
  const key = placed.cart;
  const [line] = await linesOf(key.id);
  const lineId = line?.id ?? "";
  const before = await cartOf(key.id);
  for (const result of [
    await changeLine(ctx, { key, lineId, quantity: 2 }),
    await removeLine(ctx, { key, lineId }),
    await changeDelivery(ctx, { key, country: "AT" }),
    await acknowledgePrices(ctx, { key }),
  ]) {
    expect(result).toEqual({ ok: false, failure: { code: "cart_ordered", orderNumber: placed.number } });
  }
  expect(await linesOf(key.id)).toEqual([line]);
  expect(await cartOf(key.id)).toEqual(before);
});
