import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf, freeOf, type Level, movedBands, sumChanges } from "./levels";

const level = (values: Partial<Level> = {}): Level => ({
  variantId: "a",
  locationId: "w",
  kind: "warehouse",
  active: true,
  onHand: 10,
  allocated: 0,
  held: 0,
  safety: 0,
  ...values,
});
const hold = (quantity: number) => ({ onHand: 0, allocated: 0, held: quantity });

it("free is what nobody has claimed", () => {
  expect(freeOf(level({ allocated: 2, held: 3, safety: 1 }))).toBe(4);
  expect(freeOf(level({ onHand: 2, held: 3 }))).toBe(0);
  expect(freeOf(level({ active: false }))).toBe(0);
});

it.each([
  [0, "none"],
  [1, "few"],
  [3, "few"],
  [4, "in_stock"],
])("%i free is %s", (free, band) => {
  expect(bandOf(free)).toBe(band);
});

describe("movedBands", () => {
  it("sees the band over all places together", () => {
    const levels = [level({ onHand: 4 }), level({ locationId: "s1", onHand: 1 })];
    expect(movedBands(levels, [{ variantId: "a", locationId: "w", ...hold(1) }])).toEqual([]);
    expect(movedBands(levels, [{ variantId: "a", locationId: "w", ...hold(2) }])).toEqual(["a"]);
  });

  it("sees what comes back only as far as it is free again", () => {
    const oversold = [level({ onHand: 1, allocated: 1, held: 1 })];
    expect(movedBands(oversold, [{ variantId: "a", locationId: "w", ...hold(-1) }])).toEqual([]);
    const soldOut = [level({ onHand: 1, held: 1 })];
    expect(movedBands(soldOut, [{ variantId: "a", locationId: "w", ...hold(-1) }])).toEqual(["a"]);
  });

  it("does not move when a hold becomes an allocation", () => {
    const change = { variantId: "a", locationId: "w", onHand: 0, allocated: 3, held: -3 };
    expect(movedBands([level({ onHand: 3, held: 3 })], [change])).toEqual([]);
  });
});

it("law: sumChanges keeps the sum of every level and names each level once", () => {
  const row = fc.record({
    variantId: fc.constantFrom("a", "b"),
    locationId: fc.constantFrom("w", "s1"),
    quantity: fc.integer({ min: 1, max: 99 }),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const changes = sumChanges(rows, hold);
      const keys = changes.map(({ variantId, locationId }) => `${variantId}${locationId}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { variantId, locationId, held } of changes) {
        const own = rows.filter((r) => r.variantId === variantId && r.locationId === locationId);
        expect(held).toBe(own.reduce((sum, { quantity }) => sum + quantity, 0));
      }
    }),
  );
});
