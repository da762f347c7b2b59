import { eq, inArray } from "drizzle-orm";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { createDb } from "@/db/client";
import { aCart, aCheckout, aContext, aShop, aStore, aVariant, expectOk, stockOf } from "@/db/factories";
import { checkInvariants } from "@/db/invariants";
import { orders } from "@/db/schema/orders";
import { holds } from "@/db/schema/stock";
import { testDatabase } from "@/db/testing/database";
import { addLine } from "@/lib/cart/commands/add-line";
import type { CartKey } from "@/lib/cart/types";
import type { Result } from "@/lib/shared/result";
import type { PlacedOrder, PlaceOrderFailure } from "../types";
import { placeOrder } from "./place-order";

const CONNECTIONS = 20;

const { db, url } = await testDatabase();
const connections = Array.from({ length: CONNECTIONS }, () => createDb(url, { max: 1 }));
const shop = await aShop(db);
const ctx = await aContext(db);

afterAll(() => Promise.all(connections.map((connection) => connection.close())));
afterEach(async () => expect(await checkInvariants(db)).toEqual([]));

/** Orders all carts at once, each on a connection of its own as far as there are so many. */
async function race(carts: CartKey[]): Promise<Result<PlacedOrder, PlaceOrderFailure>[]> {
  const inputs = await Promise.all(carts.map((cart) => aCheckout(ctx, cart)));
  return Promise.all(
    inputs.map((input, buyer) => {
      const connection = connections[buyer % CONNECTIONS];
      if (!connection) throw new Error("No connection");
      return placeOrder({ ...ctx, db: connection.db }, input);
    }),
  );
}

const codes = (results: Result<unknown>[]) =>
  results.map((result) => (result.ok ? "ok" : result.failure.code)).sort();
const times = (count: number, code: string) => Array.from({ length: count }, () => code);
const liveHolds = async (variantIds: string[]) => {
  const rows = await db.select().from(holds).where(inArray(holds.variantId, variantIds));
  return rows.filter(({ state }) => state === "live").reduce((sum, { quantity }) => sum + quantity, 0);
};

describe("the last units", () => {
  it("100 buyers for 7 units: exactly 7 orders, 93 clear answers", async () => {
    const { id } = await aVariant(db, shop, { stock: { [shop.warehouseId]: 7 } });
    const carts = await Promise.all(Array.from({ length: 100 }, () => aCart(ctx, [{ variantId: id }])));
    const results = await race(carts);
    expect(codes(results)).toEqual([...times(93, "insufficient_stock"), ...times(7, "ok")]);
    for (const result of results) {
      if (!result.ok) expect(result.failure).toMatchObject({ lines: [{ variantId: id, available: 0 }] });
    }
    expect(await liveHolds([id])).toBe(7);
    expect(await stockOf(db, id, shop.warehouseId)).toEqual({ onHand: 7, allocated: 0, held: 7 });
  });

  it("shipped and collected, from the same shelves: every unit once, wherever it lay", async () => {
    const [here, there] = [await aStore(db), await aStore(db)];
    const { id } = await aVariant(db, shop, { stock: { [shop.warehouseId]: 2, [here]: 3, [there]: 2 } });
    const storeOf = (buyer: number) => [undefined, here, there][buyer % 3];
    const carts = await Promise.all(
      Array.from({ length: 60 }, (_, buyer) => aCart(ctx, [{ variantId: id, storeId: storeOf(buyer) }])),
    );
    const results = await race(carts);
    expect(codes(results)).toEqual([...times(53, "insufficient_stock"), ...times(7, "ok")]);
    const levels = await Promise.all([shop.warehouseId, here, there].map((place) => stockOf(db, id, place)));
    expect(levels.map(({ held }) => held)).toEqual([2, 3, 2]);
  });

  it("two articles wanted in opposite order: nobody waits in a circle, nothing is sold twice", async () => {
    const a = await aVariant(db, shop, { stock: { [shop.warehouseId]: 10 } });
    const b = await aVariant(db, shop, { stock: { [shop.warehouseId]: 10 } });
    const carts = await Promise.all(
      Array.from({ length: 40 }, (_, buyer) => {
        const [first, second] = buyer % 2 ? [a, b] : [b, a];
        return aCart(ctx, [{ variantId: first.id }, { variantId: second.id, quantity: 2 }]);
      }),
    );
    const placed = (await race(carts)).filter(({ ok }) => ok).length;
    const held = [
      (await stockOf(db, a.id, shop.warehouseId)).held,
      (await stockOf(db, b.id, shop.warehouseId)).held,
    ];
    expect(held.reduce((sum, units) => sum + units, 0)).toBe(placed * 3);
    expect(Math.max(...held)).toBeLessThanOrEqual(10);
    // Whatever is left is too little for either kind of buyer.
    expect(Math.max(...held)).toBeGreaterThanOrEqual(9);
  });
});

describe("one cart", () => {
  it("20 equal submits on separate connections: one order, one hold, one answer", async () => {
    const { id } = await aVariant(db, shop);
    const cart = await aCart(ctx, [{ variantId: id, quantity: 2 }]);
    const results = await race(times(20, "").map(() => cart));
    const answers = results.map(expectOk);
    expect(new Set(answers.map(({ number }) => number)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await db.select().from(orders).where(eq(orders.cartId, cart.id))).toHaveLength(1);
    expect(await liveHolds([id])).toBe(2);
  });

  it("20 submits under one key: one order", async () => {
    const { id } = await aVariant(db, shop);
    const input = await aCheckout(ctx, await aCart(ctx, [{ variantId: id }]));
    const results = await Promise.all(
      connections.map((connection) =>
        placeOrder({ ...ctx, db: connection.db, idempotencyKey: "one" }, input),
      ),
    );
    expect(new Set(results.map((result) => expectOk(result).orderId)).size).toBe(1);
    expect(await liveHolds([id])).toBe(1);
  });

  it("ordered while another tab adds: what was added is in the order, or refused, never lost", async () => {
    const { id } = await aVariant(db, shop);
    for (let round = 0; round < 10; round += 1) {
      const cart = await aCart(ctx, [{ variantId: id }]);
      const input = await aCheckout(ctx, cart);
      const [first, second] = connections;
      if (!first || !second) throw new Error("No connections");
      const line = { variantId: id, quantity: 1, fulfillment: { method: "ship" as const } };
      const [placed, added] = await Promise.all([
        placeOrder({ ...ctx, db: first.db }, input),
        addLine({ ...ctx, db: second.db }, { key: cart, ...line }),
      ]);
      // The total that was agreed to is for one: whoever comes second is told.
      expect([codes([placed, added])]).toEqual([
        placed.ok ? ["cart_ordered", "ok"] : ["ok", "total_changed"],
      ]);
    }
  });
});
