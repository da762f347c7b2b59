import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { aContext, aPlacedOrder, aShop, aStore, aVariant, stockOf } from "@/db/factories";
import { checkInvariants } from "@/db/invariants";
import { productIndex } from "@/db/schema/catalog";
import { allocations, holds, stockLevels, stockMovements } from "@/db/schema/stock";
import { locations } from "@/db/schema/stores";
import { cacheInvalidations } from "@/db/schema/system";
import { testDatabase } from "@/db/testing/database";
import { refreshProductIndex } from "@/lib/catalog/commands/refresh-product-index";
import { allocateStock } from "./allocate-stock";
import { convertHolds } from "./convert-holds";
import { holdStock } from "./hold-stock";
import { releaseAllocations } from "./release-allocations";
import { releaseHolds } from "./release-holds";

const { db } = await testDatabase();
const shop = await aShop(db);
const ctx = await aContext(db);
const by = { actor: { kind: "provider", name: "stripe" } as const, now: ctx.now };

afterEach(async () => {
  const breaches = await checkInvariants(db);
  // Orders here stand still while their stock moves.
  expect(breaches.filter(({ id }) => ["I3", "I4"].includes(id))).toEqual([]);
});

const holdsOf = (orderId: string) => db.select().from(holds).where(eq(holds.orderId, orderId));
const movementsOf = (variantId: string) =>
  db.select().from(stockMovements).where(eq(stockMovements.variantId, variantId));
const tagsWritten = async () => (await db.select().from(cacheInvalidations)).flatMap(({ tags }) => tags);

describe("holdStock", () => {
  it("sums lines of one variant to one row and says from where each comes", async () => {
    const store = await aStore(db);
    const { id } = await aVariant(db, shop, { stock: { [shop.warehouseId]: 5, [store]: 1 } });
    const placed = await aPlacedOrder(ctx, [
      { variantId: id, quantity: 2 },
      { variantId: id, quantity: 3, storeId: store },
    ]);
    expect(await stockOf(db, id, shop.warehouseId)).toEqual({ onHand: 5, allocated: 0, held: 4 });
    expect(await stockOf(db, id, store)).toEqual({ onHand: 1, allocated: 0, held: 1 });
    const rows = (await holdsOf(placed.orderId)).map(({ locationId, quantity }) => [locationId, quantity]);
    expect(rows.sort((a, b) => Number(b[1]) - Number(a[1]))).toEqual(
      [
        [shop.warehouseId, 2],
        [shop.warehouseId, 2],
        [store, 1],
      ].sort((a, b) => Number(b[1]) - Number(a[1])),
    );
  });

  it("leaves the safety stock and closed places alone", async () => {
    const store = await aStore(db);
    const { id } = await aVariant(db, shop, { stock: { [shop.warehouseId]: 3, [store]: 9 }, safety: 1 });
    const placed = await aPlacedOrder(ctx, [{ variantId: id }]);
    await db.update(locations).set({ active: false }).where(eq(locations.id, store));
    const [held] = await holdsOf(placed.orderId);
    const line = { lineId: held?.orderLineId ?? "", variantId: id, quantity: 2, storeId: null };
    const more = await db.transaction((tx) => holdStock(tx, placed.orderId, [line], ctx));
    expect(more).toEqual({
      ok: false,
      failure: {
        code: "insufficient_stock",
        lines: [{ lineId: line.lineId, variantId: id, available: 1 }],
      },
    });
    expect(await stockOf(db, id, shop.warehouseId)).toMatchObject({ held: 1 });
  });

  it("answers nothing for no lines", async () => {
    const held = await db.transaction((tx) => holdStock(tx, "none", [], ctx));
    expect(held).toEqual({ ok: true, value: [] });
  });
});

describe("releaseHolds", () => {
  it("gives back once", async () => {
    const { id } = await aVariant(db, shop);
    const placed = await aPlacedOrder(ctx, [{ variantId: id, quantity: 3 }]);
    const release = () => db.transaction((tx) => releaseHolds(tx, placed.orderId, ctx.now));
    expect([await release(), await release()]).toEqual([3, 0]);
    expect(await stockOf(db, id, shop.warehouseId)).toEqual({ onHand: 100, allocated: 0, held: 0 });
    expect(await holdsOf(placed.orderId)).toMatchObject([{ state: "released", closedAt: ctx.now }]);
    expect((await movementsOf(id)).map(({ reason }) => reason)).toEqual(["received"]);
  });
});

describe("convertHolds", () => {
  it("makes allocations of holds, each with its movement, once", async () => {
    const { id } = await aVariant(db, shop);
    const placed = await aPlacedOrder(ctx, [{ variantId: id, quantity: 3 }]);
    const convert = () => db.transaction((tx) => convertHolds(tx, placed.orderId, by));
    expect([await convert(), await convert()]).toEqual(["converted", "none"]);
    expect(await stockOf(db, id, shop.warehouseId)).toEqual({ onHand: 100, allocated: 3, held: 0 });
    const [allocation] = await db.select().from(allocations).where(eq(allocations.orderId, placed.orderId));
    expect(allocation).toMatchObject({ variantId: id, quantity: 3, state: "open" });
    expect(await movementsOf(id)).toContainEqual(
      expect.objectContaining({
        reason: "allocated",
        onHandDelta: 0,
        allocatedDelta: 3,
        orderLineId: allocation?.orderLineId,
        actor: "provider:stripe",
      }),
    );
  });
});

describe("convertHolds of goods that a count took away", () => {
  it("is short and changes nothing", async () => {
    const { id } = await aVariant(db, shop, { stock: { [shop.warehouseId]: 3 } });
    const { orderId } = await aPlacedOrder(ctx, [{ variantId: id, quantity: 3 }]);
    await db.update(stockLevels).set({ onHand: 2 }).where(eq(stockLevels.variantId, id));
    expect(await db.transaction((tx) => convertHolds(tx, orderId, by))).toBe("short");
    expect(await stockOf(db, id, shop.warehouseId)).toEqual({ onHand: 2, allocated: 0, held: 3 });
    expect((await holdsOf(orderId)).map(({ state }) => state)).toEqual(["live"]);
    await db.update(stockLevels).set({ onHand: 3 }).where(eq(stockLevels.variantId, id));
  });
});

describe("allocateStock", () => {
  async function expired(quantity: number, onHand: number) {
    const { id } = await aVariant(db, shop, { stock: { [shop.warehouseId]: onHand } });
    const { orderId } = await aPlacedOrder(ctx, [{ variantId: id, quantity }]);
    await db.transaction((tx) => releaseHolds(tx, orderId, ctx.now));
    return { id, orderId };
  }

  it("revives an order whose goods are still there", async () => {
    const { id, orderId } = await expired(2, 2);
    const allocated = await db.transaction((tx) => allocateStock(tx, orderId, by));
    expect(allocated).toMatchObject({ ok: true, value: [{ variantId: id, quantity: 2 }] });
    expect(await stockOf(db, id, shop.warehouseId)).toEqual({ onHand: 2, allocated: 2, held: 0 });
  });

  it("changes nothing when they are gone", async () => {
    const { id, orderId } = await expired(2, 2);
    await aPlacedOrder(ctx, [{ variantId: id }]);
    const allocated = await db.transaction((tx) => allocateStock(tx, orderId, by));
    expect(allocated).toMatchObject({
      ok: false,
      failure: { code: "insufficient_stock", lines: [{ available: 1 }] },
    });
    expect(await stockOf(db, id, shop.warehouseId)).toEqual({ onHand: 2, allocated: 0, held: 1 });
    expect(await db.select().from(allocations).where(eq(allocations.orderId, orderId))).toEqual([]);
  });
});

describe("releaseAllocations", () => {
  it("gives back what a paid order had, once, with its movement", async () => {
    const { id } = await aVariant(db, shop);
    const { orderId } = await aPlacedOrder(ctx, [{ variantId: id, quantity: 4 }]);
    await db.transaction((tx) => convertHolds(tx, orderId, by));
    const release = () => db.transaction((tx) => releaseAllocations(tx, orderId, by));
    expect([await release(), await release()]).toEqual([4, 0]);
    expect(await stockOf(db, id, shop.warehouseId)).toEqual({ onHand: 100, allocated: 0, held: 0 });
    expect((await movementsOf(id)).map(({ reason, allocatedDelta }) => [reason, allocatedDelta])).toEqual([
      ["received", 0],
      ["allocated", 4],
      ["released", -4],
    ]);
  });
});

describe("bands", () => {
  it("rebuilds page and list only when the band moves", async () => {
    const variant = await aVariant(db, shop, { stock: { [shop.warehouseId]: 5 } });
    await db.transaction((tx) => refreshProductIndex(tx, [variant.productId], ctx.now));
    const tag = `product:${variant.slug}`;
    const buy = (quantity: number) => aPlacedOrder(ctx, [{ variantId: variant.id, quantity }]);
    const written = async () => (await tagsWritten()).filter((candidate) => candidate === tag).length;

    await buy(1);
    expect(await written()).toBe(0);
    await buy(1);
    expect(await written()).toBe(1);
    expect(await tagsWritten()).toContain("category:coffee");
    const last = await buy(3);
    expect(await written()).toBe(2);
    const available = async () => {
      const [row] = await db.select().from(productIndex).where(eq(productIndex.productId, variant.productId));
      return row?.available;
    };
    expect(await available()).toBe(false);
    await db.transaction((tx) => releaseHolds(tx, last.orderId, ctx.now));
    expect(await written()).toBe(3);
    expect(await available()).toBe(true);
  });
});
