import { COURSE_SEATS } from "./products/courses";
import { seedNumber } from "./seed-id";
import { warehouse } from "./stores";

export type SeedStock = { onHand: number; safety: number };

type Range = [min: number, max: number];

/** Usual quantities by the two letters an SKU begins with. */
const ranges: Record<string, { warehouse: Range; store: Range }> = {
  BN: { warehouse: [40, 200], store: [1, 12] },
  TE: { warehouse: [30, 160], store: [0, 10] },
  BR: { warehouse: [20, 120], store: [0, 8] },
  KT: { warehouse: [20, 80], store: [0, 5] },
  GR: { warehouse: [8, 40], store: [0, 3] },
  EM: { warehouse: [2, 14], store: [0, 1] },
  CP: { warehouse: [40, 200], store: [0, 12] },
  CA: { warehouse: [40, 200], store: [0, 12] },
};

/** A whole number from `min` to `max`, both included, that belongs to `name` for ever. */
function spread(name: string, min: number, max: number): number {
  return min + seedNumber(name, max - min + 1);
}

const NOTHING: SeedStock = { onHand: 0, safety: 0 };

/** Articles that everything is tried out with: never rare in the warehouse. */
const staples = /^(BN-SONNTAG-250|KT-AAR|CP-TAU)-/;

/** Fixed figures, so that a tour of the shop finds a shelf with two left and one that is empty. */
const told: Record<string, SeedStock> = {
  "CP-TAU-TANNE@hamburg-ottensen": { onHand: 2, safety: 0 },
  "CP-TAU-MALVE@hamburg-ottensen": { onHand: 0, safety: 0 },
  "CP-TAU-HAFER@hamburg-ottensen": { onHand: 6, safety: 1 },
};

function warehouseStock(sku: string, range: Range): SeedStock {
  const luck = seedNumber(`luck:${sku}`, 100);
  if (!staples.test(sku)) {
    if (luck < 4) return NOTHING;
    if (luck < 11) return { onHand: spread(`low:${sku}`, 1, 3), safety: 0 };
  }
  const onHand = spread(`${sku}@${warehouse.slug}`, ...range);
  return { onHand, safety: onHand >= 20 ? 2 : 0 };
}

function storeStock(sku: string, location: string, range: Range): SeedStock {
  const key = `${sku}@${location}`;
  if (seedNumber(`shelf:${key}`, 100) < 15) return NOTHING;
  const onHand = spread(key, ...range);
  return { onHand, safety: onHand >= 5 ? 1 : 0 };
}

/**
 * What lies at a location when the shop is seeded, in units; a course has its free seats at its venue alone.
 * Pure: decided by the SKU and the location's slug (the warehouse's or a store's).
 */
export function stockFor(sku: string, location: string): SeedStock {
  const fixed = told[`${sku}@${location}`];
  if (fixed) return fixed;
  const kind = sku.slice(0, 2);
  const inWarehouse = location === warehouse.slug;
  // None is sold before its code can be made and redeemed: no money for what does not arrive.
  if (kind === "GC") return NOTHING;
  if (kind === "CO") {
    const atVenue = sku.includes(`-${location.toUpperCase()}-`);
    return atVenue ? { onHand: COURSE_SEATS - spread(`seats:${sku}`, 0, 6), safety: 0 } : NOTHING;
  }
  const range = ranges[kind];
  if (!range) throw new Error(`No stock range for ${sku}`);
  return inWarehouse ? warehouseStock(sku, range.warehouse) : storeStock(sku, location, range.store);
}
