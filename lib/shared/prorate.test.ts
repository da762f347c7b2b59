import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumCents } from "./money";
import { prorate, type Share, unitShare } from "./prorate";

const shares = (...weights: number[]): Share[] =>
  weights.map((weight, index) => ({ key: `k${index}`, weight }));

describe("prorate", () => {
  it.each([
    ["a coupon", 1168, [2780, 8900], [278, 890]],
    ["points", 1000, [2502, 8010], [238, 762]],
    ["shipping over rates", 490, [1390, 1450], [240, 250]],
    ["a tie, to the smaller key", 1, [5, 5], [1, 0]],
    ["two cents over three", 2, [1, 1, 1], [1, 1, 0]],
    ["a weight of nothing", 100, [0, 3], [0, 100]],
    ["weights that are all nothing", 3, [0, 0], [2, 1]],
    ["a discount", -1168, [2780, 8900], [-278, -890]],
    ["nothing", 0, [3, 4], [0, 0]],
  ])("shares %s", (_, amount, weights, parts) => {
    expect(prorate(amount, shares(...weights))).toEqual(parts);
  });

  it("gives a tie to the smaller key wherever it stands", () => {
    const tied = [
      { key: "b", weight: 1 },
      { key: "a", weight: 1 },
    ];
    expect(prorate(1, tied)).toEqual([0, 1]);
  });

  it("refuses fractions, negative weights and an amount nobody takes", () => {
    expect(() => prorate(1.5, shares(1))).toThrow(RangeError);
    expect(() => prorate(1, shares(-1))).toThrow(RangeError);
    expect(() => prorate(1, [])).toThrow(RangeError);
    expect(prorate(0, [])).toEqual([]);
  });

  const cents = fc.integer({ min: 0, max: 10 ** 12 });
  const weights = fc.array(cents, { minLength: 1, maxLength: 20 });

  it("law: the parts add up, and each is its exact share rounded down or up", () => {
    fc.assert(
      fc.property(cents, weights, (amount, list) => {
        const total = sumCents(list);
        const parts = prorate(amount, shares(...list));
        expect(sumCents(parts)).toBe(amount);
        parts.forEach((part, index) => {
          const [weight, by] = total > 0 ? [list[index] ?? 0, total] : [1, list.length];
          const down = Number((BigInt(amount) * BigInt(weight)) / BigInt(by));
          expect([down, down + 1]).toContain(part);
        });
      }),
    );
  });

  it("law: no part exceeds its weight while the amount does not exceed all weights", () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (list, fraction) => {
        const parts = prorate(Math.floor(sumCents(list) * fraction), shares(...list));
        parts.forEach((part, index) => {
          expect(part).toBeLessThanOrEqual(list[index] ?? 0);
        });
      }),
    );
  });

  it("law: the order of the shares never matters", () => {
    fc.assert(
      fc.property(cents, weights, (amount, list) => {
        const forward = prorate(amount, shares(...list));
        expect(prorate(amount, shares(...list).reverse())).toEqual(forward.reverse());
      }),
    );
  });
});

describe("unitShare", () => {
  it("takes three cups for 29.00 apart as 9.67, 9.66, 9.67 (policy, example 2)", () => {
    expect([1, 2, 3].map((k) => unitShare(2900, k, 3))).toEqual([967, 966, 967]);
  });

  it("refuses a unit that does not exist", () => {
    for (const [k, n] of [
      [0, 3],
      [4, 3],
      [1.5, 3],
      [1, 0],
    ] as const) {
      expect(() => unitShare(100, k, n)).toThrow(RangeError);
    }
  });

  it("law: the units add up to what was paid, none is negative, and they differ by a cent at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 99 }), (paid, n) => {
        const units = Array.from({ length: n }, (_, index) => unitShare(paid, index + 1, n));
        expect(sumCents(units)).toBe(paid);
        expect(Math.min(...units)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...units) - Math.min(...units)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
