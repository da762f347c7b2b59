import { unstable_cache } from "next/cache";
import { cache } from "react";
import { getProduct } from "@/lib/catalog/queries/get-product";
import { listProductCards } from "@/lib/catalog/queries/list-product-cards";
import type { ProductCardDto, ProductDto } from "@/lib/catalog/types";
import { browsing } from "@/lib/doors/reading";
import { cacheTags } from "@/lib/shared/cache-tags";
import { isSlug } from "@/lib/shared/ids";
import type { Locale } from "@/lib/shared/text";

/** A product, kept until its price, text or stock band changes; null when nobody knows it. */
export const getShopProduct = cache(async (locale: Locale, slug: string): Promise<ProductDto | null> => {
  if (!isSlug(slug)) return null;
  return unstable_cache(
    () => browsing(({ db, now }) => getProduct(db, { slug, locale, now })),
    ["product", locale, slug],
    { tags: [cacheTags.catalog, cacheTags.product(slug)] },
  )();
});

/** The cards beside a product; each carries its own tag, since their prices change without this product. */
export async function getRelated(locale: Locale, product: ProductDto): Promise<ProductCardDto[]> {
  const slugs = product.related.map(({ slug }) => slug).slice(0, 4);
  return unstable_cache(
    () => browsing(({ db, now }) => listProductCards(db, { slugs, locale, now })),
    ["related", locale, ...slugs],
    { tags: [cacheTags.catalog, ...slugs.map(cacheTags.product)] },
  )();
}
