import type { Db, Tx } from "@/db/client";
import { searchTerms } from "../rules/search-terms";
import type { ListingDto, ListingParams } from "../types";
import { correctTerms } from "./correct-terms";
import { listProductCards } from "./list-product-cards";
import { readListing } from "./read-listing";

/** No list goes deeper, so that an offset stays cheap; who needs more filters or sorts. */
const DEEPEST_ITEM = 10_000;

export type ListProductsParams = ListingParams & { now: Date };

/**
 * A page of a category or search with facets, price range and total; prices in cents as of `now` (UTC). Two round trips; a
 * search without a hit is tried again with its typos corrected (`correctedText`). A page behind the last one is empty.
 */
export async function listProducts(db: Db | Tx, params: ListProductsParams): Promise<ListingDto> {
  const pageSize = Math.max(1, Math.trunc(params.pageSize));
  const deepest = Math.max(1, Math.floor(DEEPEST_ITEM / pageSize));
  const page = Math.min(Math.max(1, Math.trunc(params.page)), deepest);
  const search = { ...params, page, pageSize, text: params.text?.trim() || undefined };
  let listing = await readListing(db, search);
  let correctedText: string | undefined;
  if (search.text && !listing.found) {
    correctedText = await correctTerms(db, { terms: searchTerms(search.text), locale: params.locale });
    if (correctedText) listing = await readListing(db, { ...search, text: correctedText });
  }
  const items = await listProductCards(db, { ids: listing.ids, locale: params.locale, now: params.now });
  return {
    items,
    facets: listing.facets,
    priceRange: listing.priceRange,
    total: listing.total,
    page,
    pageCount: Math.min(Math.ceil(listing.total / pageSize), deepest),
    correctedText: listing.found ? correctedText : undefined,
  };
}
