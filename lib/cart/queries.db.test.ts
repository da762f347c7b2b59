import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { aCart, aContext, aPlacedOrder, aPrice, aShop, aStore, aVariant } from "@/db/factories";
import { variants } from "@/db/schema/catalog";
import { orders } from "@/db/schema/orders";
import { stockLevels } from "@/db/schema/stock";
import { testDatabase } from "@/db/testing/database";
import { orderToken } from "@/lib/shared/order-token";
import { acknowledgePrices } from "./commands/acknowledge-prices";
import { getCartView } from "./queries";
import type { CartKey } from "./types";

const { db } = await testDatabase();
const shop = await aShop(db);
const ctx = await aContext(db);

const view = async (key: CartKey, locale: "de" | "en" = "de") => {
  const cart = await getCartView(db, { key, locale, now: ctx.now });
  if (!cart) throw new Error("No cart");
  return cart;
};

describe("getCartView", () => {
  it("prices the lines in the order they were added and shows them in the reader's language", async () => {
    const store = await aStore(db);
    const beans = await aVariant(db, shop, { priceCents: 1390, taxClass: "reduced" });
    const cup = await aVariant(db, shop, { priceCents: 1450, stock: { [store]: 2 } });
    const key = await aCart(ctx, [
      { variantId: beans.id, quantity: 2 },
      { variantId: cup.id, storeId: store },
    ]);
    expect(await view(key, "en")).toMatchObject({
      id: key.id,
      state: "active",
      quantity: 3,
      goodsCents: 4230,
      shippingCents: 490,
      totalCents: 4720,
      payableCents: 4720,
      freeShipping: { thresholdCents: 4900, missingCents: 670 },
      problems: [],
      lines: [
        {
          variantId: beans.id,
          name: "Cup",
          optionsLabel: "Large",
          slug: beans.slug,
          totalCents: 2780,
          taxRate: 7,
          unitPrice: { cents: 2780, per: 1, unit: "kg" },
          fulfillment: { method: "ship" },
        },
        { variantId: cup.id, store: { id: store, name: "Ottensen" }, taxRate: 19 },
      ],
    });
    expect((await view(key)).lines[0]).toMatchObject({ name: "Tasse", optionsLabel: "Groß" });
  });

  it("is nothing without the key", async () => {
    const key = await aCart(ctx, []);
    const other = await aCart(ctx, []);
    for (const wrong of [
      { id: key.id, token: other.token },
      { id: key.id, token: "" },
      { id: "x", token: key.token },
    ]) {
      expect(await getCartView(db, { key: wrong, locale: "de", now: ctx.now })).toBeNull();
    }
  });

  it("is empty and costs nothing without lines", async () => {
    expect(await view(await aCart(ctx, []))).toMatchObject({ lines: [], quantity: 0, totalCents: 0 });
  });

  it("names a price that changed until it is seen, and charges the new one", async () => {
    const variant = await aVariant(db, shop);
    const key = await aCart(ctx, [{ variantId: variant.id }]);
    await aPrice(db, shop, { variantId: variant.id, amountCents: 1100, validFrom: ctx.now });
    const changed = await view(key);
    expect(changed.totalCents).toBe(1590);
    expect(changed.problems).toMatchObject([{ code: "price_changed", fromCents: 1000, toCents: 1100 }]);
    await acknowledgePrices(ctx, { key });
    expect((await view(key)).problems).toEqual([]);
  });

  it("names what is short with what is left, counting all lines of a variant together", async () => {
    const store = await aStore(db);
    const variant = await aVariant(db, shop, { stock: { [shop.warehouseId]: 5, [store]: 1 } });
    const key = await aCart(ctx, [
      { variantId: variant.id, quantity: 3 },
      { variantId: variant.id, quantity: 2, storeId: store },
    ]);
    expect((await view(key)).problems).toEqual([]);
    await db.update(stockLevels).set({ onHand: 3 }).where(eq(stockLevels.locationId, shop.warehouseId));
    const { lines, problems } = await view(key);
    expect(problems).toEqual([{ code: "insufficient_stock", lineId: lines[0]?.id, available: 2 }]);
  });

  it("names what is no longer sold, or collected where nobody is any more", async () => {
    const variant = await aVariant(db, shop, { stock: { [shop.warehouseId]: 9 } });
    const key = await aCart(ctx, [{ variantId: variant.id }]);
    await db.update(variants).set({ active: false }).where(eq(variants.id, variant.id));
    const { lines, problems } = await view(key);
    expect(problems).toEqual([{ code: "unavailable", lineId: lines[0]?.id }]);
  });

  it("points to the order while that waits for its payment, and has no problems of its own", async () => {
    const variant = await aVariant(db, shop, { stock: { [shop.warehouseId]: 1 } });
    const placed = await aPlacedOrder(ctx, [{ variantId: variant.id }]);
    expect(await view(placed.cart)).toMatchObject({
      state: "ordered",
      problems: [],
      pendingOrder: { number: placed.number, token: orderToken(placed.orderId) },
    });
    await db.update(orders).set({ status: "paid", paidAt: ctx.now }).where(eq(orders.id, placed.orderId));
    expect(await view(placed.cart)).not.toHaveProperty("pendingOrder");
  });
});
