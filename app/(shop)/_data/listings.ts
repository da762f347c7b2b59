import { unstable_cache } from "next/cache";
import { listProducts } from "@/lib/catalog/queries/list-products";
import type { ListingDto, ListingParams, ProductCardDto } from "@/lib/catalog/types";
import { browsing } from "@/lib/doors/reading";
import { cacheTags } from "@/lib/shared/cache-tags";
import type { Locale } from "@/lib/shared/text";
import { getNavigation } from "./navigation";

export const PAGE_SIZE = 24;

/** A category as its first visitor sees it: no filter, first page. */
export function getCategoryListing(locale: Locale, slug: string): Promise<ListingDto> {
  return unstable_cache(
    () => browsing(({ db, now }) => listProducts(db, { ...unfiltered(locale), category: slug, now })),
    ["category-listing", locale, slug],
    { tags: [cacheTags.catalog, cacheTags.category(slug)] },
  )();
}

/** Filtered lists and searches are as many as there are visitors: read, never stored. */
export function readListing(params: ListingParams): Promise<ListingDto> {
  return browsing(({ db, now }) => listProducts(db, { ...params, now }));
}

type RowName = "newest" | "reduced" | "popular";

/** A row of the home page; it changes with anything in any category. */
export async function getRow(locale: Locale, row: RowName, size: number): Promise<ProductCardDto[]> {
  const categories = await getNavigation(locale);
  return unstable_cache(
    async () => {
      const wanted: ListingParams = {
        ...unfiltered(locale),
        sort: row === "newest" ? "newest" : "recommended",
        onlyReduced: row === "reduced",
        onlyAvailable: true,
        pageSize: size,
      };
      const listing = await browsing(({ db, now }) => listProducts(db, { ...wanted, now }));
      return listing.items;
    },
    ["row", row, locale, String(size)],
    { tags: [cacheTags.catalog, ...categories.map(({ slug }) => cacheTags.category(slug))] },
  )();
}

function unfiltered(locale: Locale): ListingParams {
  return { locale, facets: {}, sort: "recommended", page: 1, pageSize: PAGE_SIZE };
}
