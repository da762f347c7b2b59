import { eq } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { createDb, type Tx } from "@/db/client";
import { aContext, aPlacedOrder, aShop, aStore, aVariant, stockOf } from "@/db/factories";
import { checkInvariants } from "@/db/invariants";
import { holds } from "@/db/schema/stock";
import { testDatabase } from "@/db/testing/database";
import { adjustStock } from "./adjust-stock";
import { convertHolds } from "./convert-holds";
import { releaseAllocations } from "./release-allocations";
import { releaseHolds } from "./release-holds";

/** A shelf may be empty by then; anything else, a deadlock above all, is what this looks for. */
function unlessSoldOut(error: Error): null {
  if (error.message.includes("insufficient_stock")) return null;
  throw error;
}

const { db, url } = await testDatabase();
const connections = Array.from({ length: 12 }, () => createDb(url, { max: 1 }));
const shop = await aShop(db);
const ctx = await aContext(db);

afterAll(() => Promise.all(connections.map((connection) => connection.close())));

const stockBreaches = async () => (await checkInvariants(db)).filter(({ id }) => ["I3", "I4"].includes(id));

const convert = async (tx: Tx, orderId: string) =>
  (await convertHolds(tx, orderId, ctx)) === "converted" ? 2 : 0;

it("paid, expired and cancelled at once: a hold ends one way, and every unit is accounted for", async () => {
  const { id } = await aVariant(db, shop, { stock: { [shop.warehouseId]: 50 } });
  for (let round = 0; round < 5; round += 1) {
    const { orderId } = await aPlacedOrder(ctx, [{ variantId: id, quantity: 2 }]);
    const units = await Promise.all(
      connections.map((connection, index) =>
        connection.db.transaction((tx) =>
          index % 2 ? releaseHolds(tx, orderId, ctx.now) : convert(tx, orderId),
        ),
      ),
    );
    expect(units.reduce((sum, n) => sum + n, 0)).toBe(2);
    const states = (await db.select().from(holds).where(eq(holds.orderId, orderId))).map((h) => h.state);
    const { allocated, held } = await stockOf(db, id, shop.warehouseId);
    expect([held, allocated]).toEqual([0, states[0] === "converted" ? 2 : 0]);
    const released = await Promise.all(
      connections.map((connection) =>
        connection.db.transaction((tx) => releaseAllocations(tx, orderId, ctx)),
      ),
    );
    expect(released.reduce((sum, n) => sum + n, 0)).toBe(allocated);
  }
  expect(await stockBreaches()).toEqual([]);
});

it("goods in, counts, orders and releases over many places at once never lose a unit", async () => {
  const stores = [await aStore(db), await aStore(db), await aStore(db)];
  const stock = { [shop.warehouseId]: 4, ...Object.fromEntries(stores.map((store) => [store, 4])) };
  const articles = [await aVariant(db, shop, { stock }), await aVariant(db, shop, { stock })];
  const system = { ...ctx, actor: { kind: "system", job: "goods-in" } as const };
  await Promise.all(
    connections.map(async (connection, index) => {
      const local = { ...ctx, db: connection.db };
      for (let round = 0; round < 4; round += 1) {
        const [first, second] = index % 2 ? articles : [...articles].reverse();
        const location = [shop.warehouseId, ...stores][(index + round) % 4] ?? shop.warehouseId;
        if (!first || !second) throw new Error("No articles");
        await adjustStock(
          { ...system, db: connection.db },
          { variantId: first.id, locationId: location, kind: "received", quantity: 2 },
        );
        const wishes = [
          { variantId: first.id, storeId: stores[index % 3] },
          { variantId: second.id, quantity: 1 },
        ];
        const placed = await aPlacedOrder(local, wishes).catch(unlessSoldOut);
        if (placed && round % 2) {
          await connection.db.transaction((tx) => releaseHolds(tx, placed.orderId, ctx.now));
        }
      }
    }),
  );
  expect(await stockBreaches()).toEqual([]);
});
