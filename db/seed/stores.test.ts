import { describe, expect, it } from "vitest";
import { assortment } from "./assortment";
import { stockFor } from "./stock";
import { stores, warehouse } from "./stores";

const TODAY = "2026-11-23";
const variants = assortment(TODAY).flatMap((product) => product.variants);

describe("stores", () => {
  it("are twelve in Germany and Austria, each where its postcode says", () => {
    expect(stores).toHaveLength(12);
    expect(new Set(stores.map(({ slug }) => slug)).size).toBe(12);
    for (const store of stores) {
      expect(store.postcode).toMatch(store.country === "DE" ? /^\d{5}$/ : /^\d{4}$/);
      expect(store.region.startsWith(store.country)).toBe(true);
      expect(store.lat).toBeGreaterThan(46);
      expect(store.lat).toBeLessThan(55);
      expect(store.lng).toBeGreaterThan(6);
      expect(store.lng).toBeLessThan(17);
      expect(store.description.de).not.toBe(store.description.en);
    }
  });

  it("open before they close, one interval after the other, on known weekdays", () => {
    for (const store of stores) {
      const days = [
        ...store.hours.map(({ intervals }) => intervals),
        ...store.exceptions.map((e) => e.intervals),
      ];
      for (const intervals of days) {
        const times = intervals.flatMap(({ opens, closes }) => [opens, closes]);
        expect(times, store.slug).toEqual([...new Set(times)].sort());
      }
      expect(new Set(store.hours.map(({ weekday }) => weekday)).size).toBe(store.hours.length);
    }
  });

  it("keep each date's exception once, and say why", () => {
    for (const store of stores) {
      const dates = store.exceptions.map(({ date }) => date);
      expect(dates, store.slug).toEqual([...new Set(dates)].sort());
      expect(store.exceptions.every(({ closed, intervals }) => closed === (intervals.length === 0))).toBe(
        true,
      );
    }
  });

  it.each([
    ["hamburg-ottensen", "2027-03-29", "Ostermontag"],
    ["wien-neubau", "2026-10-26", "Nationalfeiertag"],
    ["dresden-neustadt", "2026-11-18", "Buß- und Bettag"],
    ["muenchen-glockenbach", "2027-05-27", "Fronleichnam"],
    ["stuttgart-west", "2027-01-06", "Heilige Drei Könige"],
  ])("%s is closed on %s (%s)", (slug, date, name) => {
    const exception = stores.find((store) => store.slug === slug)?.exceptions.find((e) => e.date === date);
    expect(exception).toMatchObject({ closed: true, note: { de: name } });
  });

  it("keep their own region's holidays only", () => {
    const hamburg = stores.find(({ slug }) => slug === "hamburg-ottensen");
    expect(hamburg?.exceptions.some(({ date }) => date === "2027-05-27" || date === "2027-10-26")).toBe(
      false,
    );
  });

  it("close early on Christmas Eve", () => {
    const dresden = stores.find(({ slug }) => slug === "dresden-neustadt");
    const eve = dresden?.exceptions.find(({ date }) => date === "2026-12-24");
    expect(eve?.intervals).toEqual([{ opens: "10:00", closes: "13:30" }]);
  });
});

describe("courses", () => {
  const dates = variants.flatMap(({ courseDate }) => courseDate ?? []);

  it("take place ahead, at stores that teach, on days they are not closed", () => {
    expect(dates.length).toBeGreaterThan(10);
    for (const { venue, date } of dates) {
      const store = stores.find(({ slug }) => slug === venue);
      expect(store?.services).toContain("courses");
      expect(date > TODAY).toBe(true);
      expect(store?.exceptions.some((exception) => exception.date === date && exception.closed)).toBe(false);
    }
  });

  it("keep their SKUs whatever the day of seeding", () => {
    const skus = (today: string) => assortment(today).flatMap((p) => p.variants.map(({ sku }) => sku));
    expect(skus("2027-03-01")).toEqual(skus(TODAY));
    expect(skus("2026-12-05")).toEqual(skus(TODAY));
  });
});

describe("stock", () => {
  const goods = variants.filter(({ sku }) => !/^(CO|GC)-/.test(sku));
  const inWarehouse = goods.map(({ sku }) => stockFor(sku, warehouse.slug).onHand);

  it("fills most of the warehouse, and leaves some articles low and some out", () => {
    expect(inWarehouse.filter((n) => n >= 8).length).toBeGreaterThan(goods.length * 0.75);
    expect(inWarehouse.filter((n) => n >= 1 && n <= 3).length).toBeGreaterThan(2);
    expect(inWarehouse.filter((n) => n === 0).length).toBeGreaterThan(2);
  });

  it("keeps safety stock within what is there", () => {
    for (const { sku } of variants) {
      for (const { slug } of [warehouse, ...stores]) {
        const { onHand, safety } = stockFor(sku, slug);
        expect(safety).toBeGreaterThanOrEqual(0);
        expect(onHand).toBeGreaterThanOrEqual(safety);
        expect(stockFor(sku, slug)).toEqual({ onHand, safety });
      }
    }
  });

  it("never runs short of the articles of the worked examples", () => {
    for (const sku of ["BN-SONNTAG-250-W", "KT-AAR-STAHL", "CP-TAU-TANNE"]) {
      expect(stockFor(sku, warehouse.slug).onHand).toBeGreaterThanOrEqual(20);
    }
  });

  it("seats a course at its venue alone", () => {
    for (const { sku, courseDate } of variants) {
      if (!courseDate) continue;
      expect(stockFor(sku, courseDate.venue).onHand).toBeGreaterThan(0);
      const elsewhere = [warehouse, ...stores].filter(({ slug }) => slug !== courseDate.venue);
      expect(elsewhere.every(({ slug }) => stockFor(sku, slug).onHand === 0)).toBe(true);
    }
  });
});
