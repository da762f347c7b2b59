import type { SeedLevel } from "./insert-stock";
import { seedNumber } from "./seed-id";
import { stores, warehouse } from "./stores";
import type { SeedProduct } from "./types";

export function levelsOf(product: SeedProduct): SeedLevel[] {
  return product.variants.flatMap(({ sku }) => [
    { sku, location: warehouse.slug, onHand: 20 + seedNumber(sku, 200), safety: 0 },
    ...stores.map(({ slug }) => ({
      sku,
      location: slug,
      onHand: seedNumber(`${sku}${slug}`, 14),
      safety: 0,
    })),
  ]);
}
