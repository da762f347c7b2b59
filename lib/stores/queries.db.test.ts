import { describe, expect, it } from "vitest";
import { aShop, aStore } from "@/db/factories";
import { testDatabase } from "@/db/testing/database";
import { getStore, listStores } from "./queries";

const { db } = await testDatabase();
await aShop(db);
const hours = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  intervals: [
    { opens: "09:00", closes: "13:00" },
    { opens: "14:30", closes: "18:30" },
  ],
}));
const vienna = { timezone: "Europe/Vienna", country: "AT", postcode: "1070", lat: 48.2, lng: 16.35 } as const;
await aStore(db, {
  slug: "ottensen",
  name: "Ottensen",
  hours,
  exceptions: [{ date: "2026-11-24", intervals: [] }],
});
await aStore(db, { ...vienna, slug: "neubau", name: "Neubau", hours });
await aStore(db, { slug: "alt", name: "Alt", active: false });

const at = (text: string) => new Date(text);
const noon = at("2026-11-23T12:00:00+01:00");
const names = async (params: Parameters<typeof listStores>[1]) =>
  (await listStores(db, params)).map(({ name }) => name);

describe("listStores", () => {
  it("lists the active stores, without the warehouse, by name", async () => {
    expect(await names({ now: noon })).toEqual(["Neubau", "Ottensen"]);
  });

  it("lists the nearest first, by place or by postcode; the place wins", async () => {
    const hamburg = { lat: 53.55, lng: 9.93 };
    expect(await names({ near: hamburg, now: noon })).toEqual(["Ottensen", "Neubau"]);
    expect(await names({ postcode: "20095", now: noon })).toEqual(["Ottensen", "Neubau"]);
    expect(await names({ postcode: "1010", now: noon })).toEqual(["Neubau", "Ottensen"]);
    expect(await names({ near: hamburg, postcode: "1010", now: noon })).toEqual(["Ottensen", "Neubau"]);
    const [own] = await listStores(db, { postcode: "1070", now: noon });
    expect(own).toMatchObject({ name: "Neubau", distanceKm: 0 });
  });

  it("leaves an unknown postcode without distances", async () => {
    const stores = await listStores(db, { postcode: "nowhere", now: noon });
    expect(stores.map(({ name, distanceKm }) => [name, distanceKm])).toEqual([
      ["Neubau", undefined],
      ["Ottensen", undefined],
    ]);
  });
});

describe("getStore", () => {
  it("is open until the break, and closed in it until the afternoon", async () => {
    expect(await getStore(db, { slug: "ottensen", now: noon })).toMatchObject({
      openNow: true,
      closesAt: "2026-11-23T12:00:00.000Z",
    });
    const lunch = await getStore(db, { slug: "ottensen", now: at("2026-11-23T13:00:00+01:00") });
    expect(lunch).toMatchObject({ openNow: false, opensAt: "2026-11-23T13:30:00.000Z" });
    expect(lunch).not.toHaveProperty("closesAt");
  });

  it("knows the exceptions", async () => {
    expect(await getStore(db, { slug: "ottensen", now: at("2026-11-24T10:00:00+01:00") })).toMatchObject({
      openNow: false,
      opensAt: "2026-11-25T08:00:00.000Z",
    });
  });

  it("finds neither a closed store, nor the warehouse, nor what never was", async () => {
    for (const slug of ["alt", "warehouse", "nowhere"]) {
      expect(await getStore(db, { slug, now: noon })).toBeNull();
    }
  });
});
