import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AVAILABLE, type Columns, countFigures, matchingIds, REDUCED, type RowFilter } from "./count-figures";

type Row = { id: string; set: number; cents: number; flags: number };

const sets = [["roast:dark", "taste:nut"], ["roast:light"], ["roast:dark"], []];

function columns(rows: readonly Row[]): Columns {
  return {
    sets,
    setOf: Uint32Array.from(rows, ({ set }) => set),
    cents: Int32Array.from(rows, ({ cents }) => cents),
    flags: Uint8Array.from(rows, ({ flags }) => flags),
    idOf: (row) => rows[row]?.id ?? "",
  };
}

const row = fc.record({
  id: fc.uuid(),
  set: fc.nat(sets.length - 1),
  cents: fc.nat(1000),
  flags: fc.nat(AVAILABLE | REDUCED),
});
const filter: fc.Arbitrary<RowFilter> = fc.record(
  {
    facets: fc.record(
      { roast: fc.subarray(["dark", "light"], { minLength: 1 }), taste: fc.constant(["nut"]) },
      { requiredKeys: [] },
    ) as fc.Arbitrary<RowFilter["facets"]>,
    priceMinCents: fc.nat(1000),
    priceMaxCents: fc.nat(1000),
    onlyAvailable: fc.boolean(),
    onlyReduced: fc.boolean(),
  },
  { requiredKeys: ["facets"] },
);

function passes({ set, cents, flags }: Row, wanted: RowFilter): boolean {
  const values = sets[set] ?? [];
  return (
    Object.entries(wanted.facets).every(([key, any]) =>
      any.some((one) => values.includes(`${key}:${one}`)),
    ) &&
    cents >= (wanted.priceMinCents ?? 0) &&
    cents <= (wanted.priceMaxCents ?? 1000) &&
    (!wanted.onlyAvailable || (flags & AVAILABLE) > 0) &&
    (!wanted.onlyReduced || (flags & REDUCED) > 0)
  );
}

describe("figures of columns", () => {
  it("law: they are those of the rows that pass, whatever parts the rows lie in", () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), filter, (first, second, wanted) => {
        const hits = [...first, ...second].filter((each) => passes(each, wanted));
        const figures = countFigures([columns(first), columns(second)], wanted);
        expect(figures.total).toBe(hits.length);
        expect(figures.minCents).toBe(hits.length > 0 ? Math.min(...hits.map(({ cents }) => cents)) : null);
        expect(figures.maxCents).toBe(hits.length > 0 ? Math.max(...hits.map(({ cents }) => cents)) : null);
        for (const value of ["roast:dark", "roast:light", "taste:nut"]) {
          const carrying = hits.filter(({ set }) => sets[set]?.includes(value)).length;
          expect(figures.counts[value] ?? 0).toBe(carrying);
        }
      }),
    );
  });

  it("law: pages of ids hold each row that passes once, in order", () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), filter, (first, second, wanted) => {
        const parts = [columns(first), columns(second)];
        const all = [...first, ...second].filter((each) => passes(each, wanted)).map(({ id }) => id);
        const pages = Array.from({ length: Math.ceil(all.length / 3) }, (_, page) =>
          matchingIds(parts, wanted, { offset: page * 3, limit: 3 }),
        );
        expect(pages.flat()).toEqual(all);
      }),
    );
  });
});
