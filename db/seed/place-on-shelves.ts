import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { products as productTable } from "@/db/schema/catalog";
import { refreshProductIndex } from "@/lib/catalog/commands/refresh-product-index";
import { cacheTags } from "@/lib/shared/cache-tags";
import { invalidate } from "@/lib/shared/invalidate";
import { insertProducts, type PlacedProduct, productId } from "./insert-products";
import { insertStock, type SeedLevel } from "./insert-stock";
import { levelsOf } from "./levels";
import type { SeedProduct } from "./types";

/** Products with everything a list and a cart need of them. One that is there stays as it is, with all that belongs to it. */
export async function placeOnShelves(
  tx: Tx,
  products: PlacedProduct[],
  now: Date,
  levels: (product: SeedProduct) => SeedLevel[] = levelsOf,
): Promise<void> {
  const ids = products.map(({ slug }) => productId(slug));
  const rows = await tx
    .select({ id: productTable.id })
    .from(productTable)
    .where(inArray(productTable.id, ids));
  const known = new Set(rows.map(({ id }) => id));
  const missing = products.filter(({ slug }) => !known.has(productId(slug)));
  const today = new Date(now);
  today.setUTCHours(0, 0, 0, 0);
  await insertProducts(tx, missing, today);
  await insertStock(tx, missing.flatMap(levels), now);
  await refreshProductIndex(
    tx,
    missing.map(({ slug }) => productId(slug)),
    now,
  );
  if (missing.length > 0) await invalidate(tx, [cacheTags.catalog, cacheTags.navigation]);
}
