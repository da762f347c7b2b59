import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reductionAt } from "./lowest-price";

const DAY = 24 * 60 * 60 * 1000;
const now = new Date("2026-11-22T12:00:00Z");
/** A price that began so many days ago. */
const point = (daysAgo: number, amountCents: number) => ({
  amountCents,
  validFrom: new Date(now.getTime() - daysAgo * DAY),
});
const at = (...history: ReturnType<typeof point>[]) => reductionAt(history, now);

describe("reductionAt", () => {
  it("compares with the price before", () => {
    expect(at(point(90, 2000), point(5, 1500))).toEqual({ lowestPrice30dCents: 2000, percent: 25 });
  });
  it("rounds the percentage down", () => {
    expect(at(point(90, 1490), point(5, 1000))?.percent).toBe(32);
  });
  it("compares with the lowest of the thirty days before it began, not with the last", () => {
    expect(at(point(90, 2000), point(25, 1800), point(20, 2000), point(5, 1500))).toEqual({
      lowestPrice30dCents: 1800,
      percent: 16,
    });
  });
  it("shows no reduction after a raise and a cut", () => {
    expect(at(point(90, 1000), point(20, 1500), point(5, 1200))).toBeNull();
    expect(at(point(90, 1000), point(20, 1500), point(5, 1000))).toBeNull();
  });
  it("forgets what ended before the thirty days", () => {
    expect(at(point(90, 1000), point(35, 1500), point(5, 1200))?.lowestPrice30dCents).toBe(1500);
    expect(at(point(90, 1000), point(34.9, 1500), point(5, 1200))).toBeNull();
  });
  it("counts the thirty days from the beginning of the reduction, also later on", () => {
    expect(at(point(200, 2000), point(60, 1500))).toEqual({ lowestPrice30dCents: 2000, percent: 25 });
  });
  it("goes by the latest cut where one follows another", () => {
    expect(at(point(90, 2000), point(10, 1800), point(5, 1500))?.lowestPrice30dCents).toBe(1800);
  });
  it("begins nothing by writing the same price again", () => {
    expect(at(point(90, 2000), point(40, 1500), point(5, 1500))?.lowestPrice30dCents).toBe(2000);
  });
  it("ignores what is planned", () => {
    expect(at(point(90, 2000), point(5, 1500), point(-1, 100))?.percent).toBe(25);
    expect(at(point(90, 2000), point(-1, 1500))).toBeNull();
  });
  it("shows none without a past, after a raise, or without a price", () => {
    expect(at()).toBeNull();
    expect(at(point(3, 1500))).toBeNull();
    expect(at(point(90, 1000), point(5, 1500))).toBeNull();
  });

  it("law: what is struck through was really asked in the window, and the percentage never promises more", () => {
    const points = fc.uniqueArray(
      fc.tuple(fc.integer({ min: -10, max: 120 }), fc.integer({ min: 1, max: 5000 })),
      {
        selector: ([daysAgo]) => daysAgo,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(points, (list) => {
        const history = list.map(([daysAgo, cents]) => point(daysAgo, cents));
        const reduction = reductionAt(history, now);
        expect(reductionAt([...history].reverse(), now)).toEqual(reduction);
        if (!reduction) return;
        const begun = history.filter(({ validFrom }) => validFrom <= now);
        const current = begun.toSorted((a, b) => b.validFrom.getTime() - a.validFrom.getTime())[0]!;
        expect(begun.map(({ amountCents }) => amountCents)).toContain(reduction.lowestPrice30dCents);
        expect(reduction.lowestPrice30dCents).toBeGreaterThan(current.amountCents);
        const off = reduction.lowestPrice30dCents - current.amountCents;
        expect(reduction.percent * reduction.lowestPrice30dCents).toBeLessThanOrEqual(100 * off);
      }),
    );
  });
});
