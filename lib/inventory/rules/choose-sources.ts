import type { FreeLevel, ShortLine, Take, WantedLine } from "../types";

/**
 * Decides from where each line is served (policy, Delivery and Click and collect). What is collected comes from the
 * store's own shelf, the rest of it from the warehouse. What is shipped comes from one place if one can serve it all,
 * the warehouse before the store with most free stock; else from whoever serves most of it, so that parcels stay few.
 * Lines of the same variant share the stock. A line that cannot be served in full stands in `short` with what is left
 * for it; the order of lines and levels never matters.
 */
export function chooseSources(
  levels: readonly FreeLevel[],
  lines: readonly WantedLine[],
): { takes: Take[]; short: ShortLine[] } {
  const shelves = levels.map((level) => ({ ...level })).sort(byPreference);
  const wants = lines
    .map((line) => ({ ...line, open: line.quantity }))
    .sort((a, b) => compare(a.variantId, b.variantId) || compare(a.lineId, b.lineId));
  const takes: Take[] = [];

  const take = (want: Want, shelf: FreeLevel) => {
    const quantity = Math.min(want.open, shelf.free);
    if (quantity === 0) return;
    const { variantId, locationId, kind } = shelf;
    takes.push({ lineId: want.lineId, variantId, locationId, kind, quantity });
    want.open -= quantity;
    shelf.free -= quantity;
  };

  const collected = wants.filter(({ storeId }) => storeId !== null);
  for (const isSource of [isOwnShelf, isWarehouse]) {
    for (const want of collected) {
      for (const shelf of shelves) if (isSource(want, shelf)) take(want, shelf);
    }
  }

  const shipped = wants.filter(({ storeId }) => storeId === null);
  for (let source = nextSource(shelves, shipped); source; source = nextSource(shelves, shipped)) {
    for (const want of shipped) {
      for (const shelf of shelves) {
        if (shelf.locationId === source && shelf.variantId === want.variantId) take(want, shelf);
      }
    }
  }

  const short = wants
    .filter(({ open }) => open > 0)
    .map(({ lineId, variantId, quantity, open }) => ({ lineId, variantId, available: quantity - open }));
  return { takes, short };
}

type Want = WantedLine & { open: number };

function isOwnShelf(want: Want, shelf: FreeLevel): boolean {
  return shelf.variantId === want.variantId && shelf.locationId === want.storeId;
}

function isWarehouse(want: Want, shelf: FreeLevel): boolean {
  return shelf.variantId === want.variantId && shelf.kind === "warehouse";
}

/** The location that serves most of what is still open; among equals the preferred one. Undefined when none has any. */
function nextSource(shelves: readonly FreeLevel[], wants: readonly Want[]): string | undefined {
  const open = new Map<string, number>();
  for (const want of wants) open.set(want.variantId, (open.get(want.variantId) ?? 0) + want.open);

  const served = new Map<string, { units: number; kind: FreeLevel["kind"]; spare: number }>();
  for (const { variantId, locationId, kind, free } of shelves) {
    const wanted = open.get(variantId) ?? 0;
    if (wanted === 0 || free === 0) continue;
    const sum = served.get(locationId) ?? { units: 0, kind, spare: 0 };
    sum.units += Math.min(wanted, free);
    sum.spare += free;
    served.set(locationId, sum);
  }
  const [best] = [...served].sort(
    ([idA, a], [idB, b]) =>
      b.units - a.units || kindRank(a.kind) - kindRank(b.kind) || b.spare - a.spare || compare(idA, idB),
  );
  return best?.[0];
}

function byPreference(a: FreeLevel, b: FreeLevel): number {
  return kindRank(a.kind) - kindRank(b.kind) || b.free - a.free || compare(a.locationId, b.locationId);
}

function kindRank(kind: FreeLevel["kind"]): number {
  return kind === "warehouse" ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
