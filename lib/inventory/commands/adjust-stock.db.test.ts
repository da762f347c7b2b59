import { and, eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { aContext, aPlacedOrder, aShop, aStore, aVariant, expectOk, stockOf } from "@/db/factories";
import { checkInvariants } from "@/db/invariants";
import { stockLevels, stockMovements } from "@/db/schema/stock";
import { testDatabase } from "@/db/testing/database";
import type { Actor } from "@/lib/shared/actor";
import { newId } from "@/lib/shared/ids";
import { adjustStock } from "./adjust-stock";
import { convertHolds } from "./convert-holds";

const { db } = await testDatabase();
const shop = await aShop(db);
const store = await aStore(db);
const ctx = await aContext(db, { actor: { kind: "system", job: "goods-in" } });
const guest = await aContext(db);

afterEach(async () => {
  const breaches = await checkInvariants(db);
  expect(breaches.filter(({ id }) => ["I3", "I4"].includes(id))).toEqual([]);
});

async function atStore(onHand = 10) {
  const { id } = await aVariant(db, shop, { stock: { [store]: onHand } });
  return { variantId: id, locationId: store };
}
const lastMovement = async (variantId: string) =>
  (await db.select().from(stockMovements).where(eq(stockMovements.variantId, variantId))).at(-1);

describe("adjustStock", () => {
  it("adds goods received, with its movement", async () => {
    const level = await atStore();
    expect(expectOk(await adjustStock(ctx, { ...level, kind: "received", quantity: 5 }))).toEqual({
      onHand: 15,
    });
    expect(await lastMovement(level.variantId)).toMatchObject({
      reason: "received",
      onHandDelta: 5,
      actor: "system:goods-in",
    });
  });

  it("takes over a count and when it was made, also into the safety stock", async () => {
    const { id } = await aVariant(db, shop, { stock: { [store]: 10 }, safety: 3 });
    const level = { variantId: id, locationId: store };
    expectOk(await adjustStock(ctx, { ...level, kind: "counted", onHand: 1 }));
    expect(await lastMovement(id)).toMatchObject({ reason: "adjusted", onHandDelta: -9 });
    const [row] = await db
      .select()
      .from(stockLevels)
      .where(and(eq(stockLevels.variantId, id), eq(stockLevels.locationId, store)));
    expect(row).toMatchObject({ onHand: 1, countedAt: ctx.now });
  });

  it("a count that finds what was expected moves nothing", async () => {
    const level = await atStore();
    expectOk(await adjustStock(ctx, { ...level, kind: "counted", onHand: 10 }));
    expect(await lastMovement(level.variantId)).toMatchObject({ reason: "received", onHandDelta: 10 });
  });

  it("refuses a count below what orders are promised there", async () => {
    const level = await atStore();
    const paid = await aPlacedOrder(guest, [{ variantId: level.variantId, quantity: 2 }]);
    await db.transaction((tx) => convertHolds(tx, paid.orderId, guest));
    await aPlacedOrder(guest, [{ variantId: level.variantId }]);
    expect(await adjustStock(ctx, { ...level, kind: "counted", onHand: 2 })).toEqual({
      ok: false,
      failure: { code: "below_allocated", allocated: 3 },
    });
    expect(await stockOf(db, level.variantId, store)).toEqual({ onHand: 10, allocated: 2, held: 1 });
    expectOk(await adjustStock(ctx, { ...level, kind: "counted", onHand: 3 }));
  });

  it.each<[string, Actor, boolean]>([
    ["a guest", { kind: "guest" }, false],
    ["a customer", { kind: "customer", customerId: "c" }, false],
    ["a kiosk", { kind: "kiosk", deviceId: "d", storeId: store }, false],
    ["the provider", { kind: "provider", name: "stripe" }, false],
    ["staff of another store", { kind: "staff", staffId: "p", role: "manager", storeIds: ["other"] }, false],
    ["staff of the store", { kind: "staff", staffId: "p", role: "associate", storeIds: [store] }, true],
    ["the head office", { kind: "staff", staffId: "p", role: "head_office", storeIds: [] }, true],
  ])("%s: may %s", async (_, actor, allowed) => {
    const level = await atStore();
    const result = await adjustStock({ ...ctx, actor }, { ...level, kind: "received", quantity: 1 });
    expect(result.ok ? null : result.failure).toEqual(allowed ? null : { code: "forbidden" });
    expect((await stockOf(db, level.variantId, store)).onHand).toBe(allowed ? 11 : 10);
  });

  it("refuses quantities that are none and places that do not have the article", async () => {
    const level = await atStore();
    for (const wrong of [
      { kind: "received", quantity: 0 },
      { kind: "received", quantity: -1 },
      { kind: "received", quantity: 1.5 },
      { kind: "counted", onHand: -1 },
    ] as const) {
      expect(await adjustStock(ctx, { ...level, ...wrong })).toMatchObject({
        failure: { code: "quantity_invalid" },
      });
    }
    const elsewhere = { ...level, locationId: newId() };
    expect(await adjustStock(ctx, { ...elsewhere, kind: "received", quantity: 1 })).toMatchObject({
      failure: { code: "stock_level_not_found" },
    });
  });
});
