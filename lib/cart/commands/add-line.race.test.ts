import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { createDb } from "@/db/client";
import { aCart, aContext, aShop, aStore, aVariant, expectOk } from "@/db/factories";
import { cartLines, carts } from "@/db/schema/carts";
import { testDatabase } from "@/db/testing/database";
import { addLine } from "./add-line";
import { changeLine } from "./change-line";
import { removeLine } from "./remove-line";

const { db, url } = await testDatabase();
const connections = Array.from({ length: 20 }, () => createDb(url, { max: 1 }));
const shop = await aShop(db);
const ctx = await aContext(db);
const store = await aStore(db);
const cup = await aVariant(db, shop, { stock: { [shop.warehouseId]: 500, [store]: 500 } });
const ship = { method: "ship" } as const;

afterAll(() => Promise.all(connections.map((connection) => connection.close())));

const linesOf = (cartId: string) => db.select().from(cartLines).where(eq(cartLines.cartId, cartId));

describe("many tabs on one cart", () => {
  it("20 equal adds make one line with their sum", async () => {
    const key = await aCart(ctx, []);
    const results = await Promise.all(
      connections.map((connection) =>
        addLine({ ...ctx, db: connection.db }, { key, variantId: cup.id, quantity: 2, fulfillment: ship }),
      ),
    );
    expect(new Set(results.map((result) => expectOk(result).lineId)).size).toBe(1);
    expect(await linesOf(key.id)).toMatchObject([{ quantity: 40 }]);
    const [cart] = await db.select().from(carts).where(eq(carts.id, key.id));
    expect(cart?.version).toBe(21);
  });

  it("never goes beyond 99, however many add at once", async () => {
    const key = await aCart(ctx, []);
    const results = await Promise.all(
      connections.map((connection) =>
        addLine({ ...ctx, db: connection.db }, { key, variantId: cup.id, quantity: 10, fulfillment: ship }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(9);
    expect(await linesOf(key.id)).toMatchObject([{ quantity: 90 }]);
  });

  it("adding, changing and removing at once leaves a cart that some order of them leaves", async () => {
    for (let round = 0; round < 10; round += 1) {
      const key = await aCart(ctx, [{ variantId: cup.id }]);
      const [line] = await linesOf(key.id);
      const [a, b, c] = connections;
      if (!a || !b || !c || !line) throw new Error("Nothing to race with");
      await Promise.all([
        addLine({ ...ctx, db: a.db }, { key, variantId: cup.id, quantity: 1, fulfillment: ship }),
        changeLine({ ...ctx, db: b.db }, { key, lineId: line.id, quantity: 5 }),
        removeLine({ ...ctx, db: c.db }, { key, lineId: line.id }),
      ]);
      const left = await linesOf(key.id);
      // Removed last: nothing. Removed before the add: a fresh line of one.
      expect(left.map(({ quantity }) => quantity)).toSatisfy(
        (quantities: number[]) => quantities.length === 0 || (quantities.length === 1 && quantities[0] === 1),
      );
    }
  });
});
