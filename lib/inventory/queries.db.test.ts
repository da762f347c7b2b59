import { describe, expect, it } from "vitest";
import { aContext, aPlacedOrder, aShop, aStore, aVariant } from "@/db/factories";
import { testDatabase } from "@/db/testing/database";
import { getAvailability, listFreeLevels } from "./queries";

const { db } = await testDatabase();
const shop = await aShop(db);
const ctx = await aContext(db);
const weekdays = (opens: string, closes: string) =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, intervals: [{ opens, closes }] }));

const near = { lat: 52.52, lng: 13.4 };
const hamburg = await aStore(db, { name: "Hamburg", hours: weekdays("09:00", "19:00") });
const berlin = await aStore(db, {
  name: "Berlin",
  lat: 52.53,
  lng: 13.41,
  hours: weekdays("10:00", "20:00"),
});
await aStore(db, { name: "Bar", services: ["espresso-bar"] });
await aStore(db, { name: "Alt", active: false });
const monday = new Date("2026-11-23T10:00:00+01:00");
const ask = (variantId: string, at = monday) => getAvailability(db, { variantId, near, now: at });

describe("getAvailability", () => {
  it("tells dates of delivery and of collection, nearest store first", async () => {
    const { id } = await aVariant(db, shop, {
      stock: { [shop.warehouseId]: 3, [hamburg]: 2, [berlin]: 0 },
    });
    expect(await ask(id)).toEqual({
      variantId: id,
      delivery: { available: 5, from: "2026-11-25", to: "2026-11-27" },
      stores: [
        {
          storeId: berlin,
          slug: expect.any(String),
          name: "Berlin",
          distanceKm: 1.3,
          available: 0,
          collect: { from: "2026-11-25T09:00:00.000Z", fromOwnStock: false },
        },
        {
          storeId: hamburg,
          slug: expect.any(String),
          name: "Hamburg",
          distanceKm: expect.any(Number),
          available: 2,
          collect: { from: "2026-11-23T11:00:00.000Z", fromOwnStock: true },
        },
      ],
    });
  });

  it("sends from a store a day later when the warehouse has none, and to no other store", async () => {
    const { id } = await aVariant(db, shop, { stock: { [hamburg]: 1 } });
    const { delivery, stores } = await ask(id);
    expect(delivery).toEqual({ available: 1, from: "2026-11-26", to: "2026-11-28" });
    expect(stores.map(({ collect }) => collect !== null)).toEqual([false, true]);
  });

  it("promises nothing of what is sold out", async () => {
    const { id } = await aVariant(db, shop, { stock: { [hamburg]: 0 } });
    const { delivery, stores } = await ask(id);
    expect(delivery).toEqual({ available: 0, from: null, to: null });
    expect(stores.map(({ available, collect }) => [available, collect])).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  it("counts what is free, and tells no more than 20", async () => {
    const { id } = await aVariant(db, shop, {
      stock: { [shop.warehouseId]: 15, [hamburg]: 31 },
      safety: 2,
    });
    await aPlacedOrder(ctx, [{ variantId: id, quantity: 3, storeId: hamburg }]);
    const levels = await listFreeLevels(db, [id, id]);
    expect(levels.map(({ free }) => free).sort()).toEqual([13, 26]);
    const { delivery, stores } = await ask(id);
    expect([delivery.available, ...stores.map(({ available }) => available)]).toEqual([20, 0, 20]);
  });

  it("is in order of name where nobody says where they are", async () => {
    const { id } = await aVariant(db, shop);
    const { stores } = await getAvailability(db, { variantId: id, now: monday });
    expect(stores.map(({ name, distanceKm }) => [name, distanceKm])).toEqual([
      ["Berlin", undefined],
      ["Hamburg", undefined],
    ]);
  });

  it("what it tells of an evening is ready the next morning", async () => {
    const { id } = await aVariant(db, shop, { stock: { [hamburg]: 5 } });
    const evening = new Date("2026-11-23T18:00:00+01:00");
    const { stores } = await ask(id, evening);
    expect(stores.at(-1)?.collect?.from).toBe("2026-11-24T09:00:00.000Z");
  });
});
