import { eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { categories, products, variants } from "@/db/schema/catalog";
import { refreshProductIndex } from "@/lib/catalog/commands/refresh-product-index";
import { cacheTags } from "@/lib/shared/cache-tags";
import { invalidate } from "@/lib/shared/invalidate";

/** Brings lists and pages up to date for variants that became sold out, few or well stocked (architecture, Reading). */
export async function announceBands(tx: Tx, variantIds: readonly string[], now: Date): Promise<void> {
  if (variantIds.length === 0) return;
  const parents = sql<
    string | null
  >`(select p.slug from ${categories} p where p.id = ${categories.parentId})`;
  const rows = await tx
    .selectDistinct({
      productId: products.id,
      slug: products.slug,
      category: categories.slug,
      parent: parents,
    })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(inArray(variants.id, [...variantIds]));
  await refreshProductIndex(
    tx,
    rows.map(({ productId }) => productId),
    now,
  );
  await invalidate(
    tx,
    rows.flatMap(({ slug, category, parent }) => [
      cacheTags.product(slug),
      cacheTags.category(category),
      ...(parent ? [cacheTags.category(parent)] : []),
    ]),
  );
}
