/**
 * The products of a category or a search as lists count them, a row each, in the shop's own order (a search: by relevance).
 * Typed arrays, since 100,000 rows are gone through at once.
 */
export type Columns = {
  /** Each combination of `key:value` that a row has, once. */
  sets: readonly (readonly string[])[];
  setOf: Uint32Array;
  cents: Int32Array;
  /** `AVAILABLE` and `REDUCED` bits. */
  flags: Uint8Array;
  idOf: (row: number) => string;
};

export const AVAILABLE = 1;
export const REDUCED = 2;

/** What a filter holds: how many products, their lowest and highest price in cents, and how many carry each `key:value`. */
export type Figures = {
  total: number;
  minCents: number | null;
  maxCents: number | null;
  counts: Record<string, number>;
};

/** `facets`: values of one key are alternatives, keys are cumulative. Cents, both ends included. */
export type RowFilter = {
  facets: Record<string, string[]>;
  priceMinCents?: number;
  priceMaxCents?: number;
  onlyAvailable?: boolean;
  onlyReduced?: boolean;
};

/** Calls `found` for each row that passes, until it answers false. */
export function eachMatch(columns: Columns, filter: RowFilter, found: (row: number) => boolean): void {
  const { setOf, cents, flags } = columns;
  const fits = columns.sets.map(fitting(filter));
  const least = filter.priceMinCents ?? Number.NEGATIVE_INFINITY;
  const most = filter.priceMaxCents ?? Number.POSITIVE_INFINITY;
  const needed = (filter.onlyAvailable ? AVAILABLE : 0) | (filter.onlyReduced ? REDUCED : 0);
  for (let row = 0; row < setOf.length; row += 1) {
    const price = cents[row] as number;
    if (!fits[setOf[row] as number] || price < least || price > most) continue;
    if (((flags[row] as number) & needed) !== needed) continue;
    if (!found(row)) return;
  }
}

/** The figures of a filter over several disjoint parts of the assortment. */
export function countFigures(parts: readonly Columns[], filter: RowFilter): Figures {
  const counts: Record<string, number> = {};
  let [total, low, high] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const part of parts) {
    const perSet = new Uint32Array(part.sets.length);
    eachMatch(part, filter, (row) => {
      const set = part.setOf[row] as number;
      const price = part.cents[row] as number;
      perSet[set] = (perSet[set] as number) + 1;
      low = Math.min(low, price);
      high = Math.max(high, price);
      total += 1;
      return true;
    });
    part.sets.forEach((values, set) => {
      const number = perSet[set] as number;
      if (number > 0) for (const value of values) counts[value] = (counts[value] ?? 0) + number;
    });
  }
  return { total, minCents: total > 0 ? low : null, maxCents: total > 0 ? high : null, counts };
}

/** The ids of the rows that pass, those of the first part first, `limit` of them after `offset`. */
export function matchingIds(
  parts: readonly Columns[],
  filter: RowFilter,
  { offset, limit }: { offset: number; limit: number },
): string[] {
  const ids: string[] = [];
  let before = offset;
  for (const part of parts) {
    eachMatch(part, filter, (row) => {
      if (before > 0) before -= 1;
      else if (ids.length < limit) ids.push(part.idOf(row));
      return ids.length < limit;
    });
  }
  return ids;
}

function fitting({ facets }: RowFilter): (values: readonly string[]) => boolean {
  const wanted = Object.entries(facets).map(
    ([key, values]) => new Set(values.map((value) => `${key}:${value}`)),
  );
  return (values) => wanted.every((any) => values.some((value) => any.has(value)));
}
