import type { Db, Tx } from "@/db/client";
import { searchTerms } from "../rules/search-terms";
import type { ListingDto, ListingParams } from "../types";
import { correctTerms } from "./correct-terms";
import { listProductCards } from "./list-product-cards";
import { readColumns } from "./read-columns";
import { readFacets } from "./read-facets";
import { readFigures } from "./read-figures";
import { readPage } from "./read-page";
import { resolveListing } from "./resolve-listing";

/** No list goes deeper, so that an offset stays cheap; who needs more filters or sorts. */
const DEEPEST_ITEM = 10_000;

export type ListProductsParams = ListingParams & { now: Date };

/**
 * A page of a category or search with facets, price range and total; prices in cents as of `now` (UTC). A SKU or GTIN gives
 * its product alone; a search without a hit is made again with its typos corrected (`correctedText`). A page behind the
 * last one is empty.
 */
export async function listProducts(db: Db | Tx, params: ListProductsParams): Promise<ListingDto> {
  const text = params.text?.trim();
  const listing = await readListing(db, { ...params, text: text || undefined });
  if (listing.total > 0 || !text) return listing;
  const terms = searchTerms(text);
  const correctedText = await correctTerms(db, { terms, locale: params.locale });
  if (!correctedText) return listing;
  const corrected = await readListing(db, { ...params, text: correctedText });
  return corrected.total > 0 ? { ...corrected, correctedText } : listing;
}

async function readListing(db: Db | Tx, params: ListProductsParams): Promise<ListingDto> {
  const pageSize = Math.max(1, Math.trunc(params.pageSize));
  const deepest = Math.max(1, Math.floor(DEEPEST_ITEM / pageSize));
  const page = Math.min(Math.max(1, Math.trunc(params.page)), deepest);
  const offset = (page - 1) * pageSize;
  const { filter, versions } = await resolveListing(db, params);
  const { priceMinCents: _min, priceMaxCents: _max, ...anyPrice } = filter;
  const parts = await readColumns(db, filter, versions);
  const [figures, prices, facets] = await Promise.all([
    readFigures(db, parts, filter, versions.all),
    readFigures(db, parts, anyPrice, versions.all),
    readFacets(db, parts, filter, versions.all),
  ]);
  const { total } = figures;
  const ids = await readPage(db, { filter, parts, total, sort: params.sort, offset, limit: pageSize });
  const items = await listProductCards(db, { ids, locale: params.locale, now: params.now });
  return {
    items,
    facets,
    priceRange:
      prices.minCents === null || prices.maxCents === null
        ? null
        : { minCents: prices.minCents, maxCents: prices.maxCents },
    total: figures.total,
    page,
    pageCount: Math.min(Math.ceil(figures.total / pageSize), deepest),
  };
}
