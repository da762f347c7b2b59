import type { SeedLevel } from "./insert-stock";
import { stockFor } from "./stock";
import { stores, warehouse } from "./stores";
import type { SeedProduct } from "./types";

const locations = [warehouse.slug, ...stores.map(({ slug }) => slug)];

/** A level for every variant at every place, also where nothing lies: a store answers "none", not nothing. */
export function levelsOf(product: SeedProduct): SeedLevel[] {
  return product.variants.flatMap(({ sku }) =>
    locations.map((location) => ({ sku, location, ...stockFor(sku, location) })),
  );
}
