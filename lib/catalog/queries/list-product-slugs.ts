import { asc, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { productIndex, products } from "@/db/schema/catalog";

/** The addresses of all products for sale with the moment of their last change, for sitemap and static pages. */
export async function listProductSlugs(db: Db | Tx): Promise<{ slug: string; updatedAt: Date }[]> {
  return db
    .select({ slug: products.slug, updatedAt: products.updatedAt })
    .from(productIndex)
    .innerJoin(products, eq(products.id, productIndex.productId))
    .orderBy(asc(products.position), asc(products.slug));
}
