import { describe, expect, it } from "vitest";
import { availabilitySchema, storeListSchema } from "@/app/api/v1/_contract/schemas";
import { shopDatabase, someArticle, storeId } from "./arrange";
import { buy, viewOrder } from "./buying";
import { get, read, readProblem } from "./client";

const db = shopDatabase();
const OTTENSEN = "hamburg-ottensen";
const VIENNA = { lat: 48.2, lng: 16.37 };

const availability = async (variant: string, query = "") =>
  read(availabilitySchema, await get(`/variants/${variant}/availability${query}`));

/** Without the moments: in an open store "within two hours" is another one with each call. */
function lasting({ stores, ...told }: Awaited<ReturnType<typeof availability>>) {
  return {
    ...told,
    stores: stores.map(({ collect, ...store }) => ({ ...store, fromOwnStock: collect?.fromOwnStock })),
  };
}

describe("GET /variants/{variant}/availability", () => {
  it("adds up all places for delivery and tells each store its own shelf", async () => {
    const { variantId, gtin } = await someArticle(db, {
      warehouse: 4,
      stores: { [OTTENSEN]: 3, "berlin-kreuzberg": 2 },
    });
    const told = await availability(variantId);
    expect(told.delivery.available).toBe(9);
    expect(told.stores).toHaveLength(12);
    const own = Object.fromEntries(told.stores.map(({ slug, available }) => [slug, available]));
    expect(own).toMatchObject({ [OTTENSEN]: 3, "berlin-kreuzberg": 2, "leipzig-plagwitz": 0 });
    const ottensen = told.stores.find(({ slug }) => slug === OTTENSEN)!;
    expect(ottensen.collect?.fromOwnStock).toBe(true);
    expect(told.stores.find(({ slug }) => slug === "leipzig-plagwitz")?.collect?.fromOwnStock).toBe(false);
    expect(lasting(await availability(gtin))).toEqual(lasting(told));
  });

  it("tells at most 20", async () => {
    const { variantId } = await someArticle(db, { warehouse: 500, stores: { [OTTENSEN]: 80 } });
    const told = await availability(variantId);
    expect(told.delivery.available).toBe(20);
    expect(told.stores.find(({ slug }) => slug === OTTENSEN)?.available).toBe(20);
  });

  it("promises nothing of what is gone", async () => {
    const { variantId } = await someArticle(db, { warehouse: 0 });
    const told = await availability(variantId);
    expect(told.delivery).toEqual({ available: 0, from: null, to: null });
    expect(told.stores.every(({ available, collect }) => available === 0 && collect === null)).toBe(true);
  });

  it("counts what others hold and have bought", async () => {
    const { variantId } = await someArticle(db, { warehouse: 6 });
    const placed = await buy({ variantId, quantity: 2 });
    expect((await availability(variantId)).delivery.available).toBe(4);
    expect((await viewOrder(placed)).lines[0]?.quantity).toBe(2);
  });

  it("puts near stores first", async () => {
    const { variantId } = await someArticle(db);
    const { stores } = await availability(variantId, `?near=${VIENNA.lat},${VIENNA.lng}`);
    const distances = stores.map(({ distanceKm }) => distanceKm!);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(distances[0]).toBeLessThan(20);
    expect(stores[0]?.slug).toMatch(/^wien/);
  });

  it.each(["nowhere", "91,10", "10,181", "53.5", "53,5,9", "a,b", "1e9,1"])(
    "refuses near=%s",
    async (near) => {
      const { variantId } = await someArticle(db);
      const answer = await get(`/variants/${variantId}/availability?near=${near}`);
      expect(readProblem(answer, 400, "invalid_input").errors?.[0]?.path).toBe("near");
    },
  );
});

describe("GET /stores", () => {
  const list = async (query = "") => read(storeListSchema, await get(`/stores${query}`)).items;

  it("lists all by name, and near ones first when asked", async () => {
    const all = await list();
    expect(all.map(({ slug }) => slug)).toContain(OTTENSEN);
    expect(all.every(({ distanceKm }) => distanceKm === undefined)).toBe(true);
    for (const query of ["?near=53.55,9.93", "?postcode=22765"]) {
      const near = await list(query);
      expect(near).toHaveLength(all.length);
      expect(near[0]?.slug).toBe(OTTENSEN);
      const distances = near.map(({ distanceKm }) => distanceKm!);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    }
    expect(all.find(({ slug }) => slug === OTTENSEN)?.id).toBe(await storeId(db, OTTENSEN));
  });

  it("says either when it closes or when it opens", async () => {
    for (const store of await list()) {
      expect([store.openNow, store.openNow ? store.closesAt : store.opensAt]).toEqual([
        store.openNow,
        expect.any(String),
      ]);
    }
  });

  it.each(["?postcode=1", "?postcode=DROP", "?postcode=123456", "?near=99,9"])(
    "refuses %s",
    async (query) => {
      readProblem(await get(`/stores${query}`), 400, "invalid_input");
    },
  );
});
