import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { variants } from "@/db/schema/catalog";
import { refreshProductIndex } from "@/lib/catalog/commands/refresh-product-index";
import { productTags } from "@/lib/catalog/queries/product-tags";
import { invalidate } from "@/lib/shared/invalidate";

/** Brings lists and pages up to date for variants that became sold out, few or well stocked (architecture, Reading). */
export async function announceBands(tx: Tx, variantIds: readonly string[], now: Date): Promise<void> {
  if (variantIds.length === 0) return;
  const rows = await tx
    .selectDistinct({ productId: variants.productId })
    .from(variants)
    .where(inArray(variants.id, [...variantIds]));
  const productIds = rows.map(({ productId }) => productId);
  await refreshProductIndex(tx, productIds, now);
  await invalidate(tx, await productTags(tx, productIds));
}
