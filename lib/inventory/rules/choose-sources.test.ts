import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FreeLevel, WantedLine } from "../types";
import { chooseSources } from "./choose-sources";

const level = (variantId: string, locationId: string, free: number): FreeLevel => ({
  variantId,
  locationId,
  kind: locationId.startsWith("w") ? "warehouse" : "store",
  free,
});
const ship = (lineId: string, variantId: string, quantity: number): WantedLine => ({
  lineId,
  variantId,
  quantity,
  storeId: null,
});
const collect = (lineId: string, variantId: string, quantity: number, storeId: string): WantedLine => ({
  lineId,
  variantId,
  quantity,
  storeId,
});
const sources = (levels: FreeLevel[], lines: WantedLine[]) =>
  chooseSources(levels, lines).takes.map(
    ({ lineId, locationId, quantity }) => `${lineId}:${locationId}:${quantity}`,
  );

describe("what is shipped", () => {
  it("comes from the warehouse when that has it, however much a store has", () => {
    expect(sources([level("a", "s1", 90), level("a", "w", 2)], [ship("l1", "a", 2)])).toEqual(["l1:w:2"]);
  });

  it("comes from the store with most free stock when the warehouse lacks it", () => {
    const levels = [level("a", "s1", 3), level("a", "s2", 5), level("a", "w", 1)];
    expect(sources(levels, [ship("l1", "a", 3)])).toEqual(["l1:s2:3"]);
  });

  it("is one parcel from a store rather than two", () => {
    const levels = [level("a", "w", 9), level("b", "w", 0), level("a", "s1", 1), level("b", "s1", 1)];
    expect(sources(levels, [ship("l1", "a", 1), ship("l2", "b", 1)])).toEqual(["l1:s1:1", "l2:s1:1"]);
  });

  it("is divided when no place has it all", () => {
    const levels = [level("a", "w", 2), level("a", "s1", 3), level("a", "s2", 1)];
    expect(sources(levels, [ship("l1", "a", 6)])).toEqual(["l1:s1:3", "l1:w:2", "l1:s2:1"]);
  });
});

describe("what is collected", () => {
  it("comes from the store's own shelf", () => {
    expect(sources([level("a", "w", 9), level("a", "s1", 2)], [collect("l1", "a", 2, "s1")])).toEqual([
      "l1:s1:2",
    ]);
  });

  it("is sent to the store from the warehouse, never from another store", () => {
    const levels = [level("a", "w", 1), level("a", "s1", 1), level("a", "s2", 9)];
    const { takes, short } = chooseSources(levels, [collect("l1", "a", 3, "s1")]);
    expect(takes.map(({ locationId }) => locationId)).toEqual(["s1", "w"]);
    expect(short).toEqual([{ lineId: "l1", variantId: "a", available: 2 }]);
  });

  it("does not take the last of a shelf from somebody who can only have it there", () => {
    const levels = [level("a", "w", 2), level("a", "s1", 2)];
    expect(chooseSources(levels, [ship("l1", "a", 2), collect("l2", "a", 2, "s1")]).short).toEqual([]);
  });
});

describe("what is short", () => {
  it("names every short line at once", () => {
    const levels = [level("a", "w", 1), level("b", "w", 5)];
    const lines = [ship("l1", "a", 2), ship("l2", "b", 5), ship("l3", "c", 1)];
    expect(chooseSources(levels, lines).short).toEqual([
      { lineId: "l1", variantId: "a", available: 1 },
      { lineId: "l3", variantId: "c", available: 0 },
    ]);
  });

  it("counts two lines of one variant together", () => {
    const lines = [ship("l1", "a", 4), collect("l2", "a", 4, "s1")];
    const { takes, short } = chooseSources([level("a", "w", 7)], lines);
    expect(takes.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(7);
    expect(short).toEqual([{ lineId: "l1", variantId: "a", available: 3 }]);
  });
});

describe("laws", () => {
  const variant = fc.constantFrom("a", "b", "c");
  const store = fc.constantFrom("s1", "s2", "s3");
  const levels = fc.uniqueArray(
    fc
      .tuple(variant, fc.oneof(store, fc.constant("w")), fc.integer({ min: 0, max: 6 }))
      .map((args) => level(...args)),
    { selector: ({ variantId, locationId }) => `${variantId}${locationId}`, maxLength: 12 },
  );
  const lines = fc
    .array(fc.tuple(variant, fc.integer({ min: 1, max: 6 }), fc.option(store)), { maxLength: 6 })
    .map((rows) =>
      rows.map(([variantId, quantity, storeId], index) => ({
        lineId: `l${index}`,
        variantId,
        quantity,
        storeId,
      })),
    );
  const total = (rows: { quantity: number }[]) => rows.reduce((sum, { quantity }) => sum + quantity, 0);

  it("no shelf gives more than it has, and each line gets what it wants or stands among the short", () => {
    fc.assert(
      fc.property(levels, lines, (shelves, wants) => {
        const { takes, short } = chooseSources(shelves, wants);
        for (const { variantId, locationId, free } of shelves) {
          const taken = takes.filter((t) => t.variantId === variantId && t.locationId === locationId);
          expect(total(taken)).toBeLessThanOrEqual(free);
        }
        for (const want of wants) {
          const got = total(takes.filter(({ lineId }) => lineId === want.lineId));
          const missing = short.find(({ lineId }) => lineId === want.lineId);
          expect(missing ? missing.available : want.quantity).toBe(got);
          if (missing) expect(got).toBeLessThan(want.quantity);
        }
      }),
    );
  });

  it("is complete: whatever could be served by any assignment is served", () => {
    fc.assert(
      fc.property(levels, lines, (shelves, wants) => {
        const { takes } = chooseSources(shelves, wants);
        for (const id of ["a", "b", "c"]) {
          const free = (at: (locationId: string) => boolean) =>
            shelves.filter((s) => s.variantId === id && at(s.locationId)).reduce((sum, s) => sum + s.free, 0);
          const want = (at: (storeId: string | null) => boolean) =>
            total(wants.filter((w) => w.variantId === id && at(w.storeId)));
          const own = ["s1", "s2", "s3"].map((s) => ({
            want: want((x) => x === s),
            free: free((x) => x === s),
          }));
          const fromOwn = own.reduce((sum, s) => sum + Math.min(s.want, s.free), 0);
          const overflow = own.reduce((sum, s) => sum + Math.max(0, s.want - s.free), 0);
          const collected =
            fromOwn +
            Math.min(
              overflow,
              free((x) => x === "w"),
            );
          const everything = free(() => true);
          const shipped = Math.min(
            want((x) => x === null),
            everything - collected,
          );
          expect(total(takes.filter(({ variantId }) => variantId === id))).toBe(collected + shipped);
        }
      }),
    );
  });

  it("ships from one place whenever one place can serve all that is shipped", () => {
    fc.assert(
      fc.property(levels, lines, (shelves, wants) => {
        const shipped = wants.filter(({ storeId }) => storeId === null);
        const { takes } = chooseSources(shelves, shipped);
        const serves = (locationId: string) =>
          ["a", "b", "c"].every(
            (id) =>
              total(shipped.filter(({ variantId }) => variantId === id)) <=
              (shelves.find((s) => s.variantId === id && s.locationId === locationId)?.free ?? 0),
          );
        const able = ["w", "s1", "s2", "s3"].filter(serves);
        if (shipped.length === 0 || able.length === 0) return;
        const used = [...new Set(takes.map(({ locationId }) => locationId))];
        expect(used).toHaveLength(1);
        expect(used[0] === "w").toBe(able.includes("w"));
      }),
    );
  });

  it("does not depend on the order of levels", () => {
    fc.assert(
      fc.property(levels, lines, (shelves, wants) => {
        expect(chooseSources([...shelves].reverse(), [...wants].reverse())).toEqual(
          chooseSources(shelves, wants),
        );
      }),
    );
  });
});
