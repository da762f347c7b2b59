import { type SQL, sql } from "drizzle-orm";
import type { Locale } from "@/lib/shared/text";
import { tsquery } from "./text-match";

/** What a list is narrowed to, with slugs and codes already resolved to ids. */
export type ListingFilter = {
  locale: Locale;
  categoryIds?: string[];
  /** The one product an article number names. */
  productId?: string;
  /** All of these words must be in the document. */
  terms?: string[];
  facets: Record<string, string[]>;
  priceMinCents?: number;
  priceMaxCents?: number;
  onlyAvailable?: boolean;
  onlyReduced?: boolean;
};

const NO_LIMIT = 2_147_483_647;

/** Nothing narrows the list but its categories: whoever walks along their index passes nothing by. */
export function isWholeCategory(filter: ListingFilter): boolean {
  const { terms, productId, facets, priceMinCents, priceMaxCents, onlyAvailable, onlyReduced } = filter;
  const narrowed = terms || productId || onlyAvailable || onlyReduced;
  return !narrowed && Object.keys(facets).length === 0 && (priceMinCents ?? priceMaxCents) === undefined;
}

/**
 * What a row `i` of the index has to fulfil besides its category, for walking along an order. Words and facets are looked up
 * row by row (`offset 0` keeps them from becoming a join): the filter is common, and a page is soon full.
 */
export function passing(filter: ListingFilter): SQL {
  const { facets, priceMinCents, priceMaxCents, terms, locale } = filter;
  const conditions = [
    sql`true`,
    ...Object.entries(facets).map(([key, values]) => carriesOneOf(key, values)),
    (priceMinCents !== undefined || priceMaxCents !== undefined) &&
      sql`i.min_price_cents between ${priceMinCents ?? 0}::int and ${priceMaxCents ?? NO_LIMIT}::int`,
    filter.onlyAvailable && sql`i.available`,
    filter.onlyReduced && sql`i.reduced`,
    terms &&
      sql`exists (select from product_search t where t.product_id = i.product_id and t.locale = ${locale}
        and t.document @@ ${tsquery(terms, locale)} offset 0)`,
  ].filter((condition) => condition instanceof Object);
  return sql.join(conditions, sql` and `);
}

function carriesOneOf(key: string, values: readonly string[]): SQL {
  return sql`exists (select from facet_sets s where s.id = i.facet_set_id
    and s.facets && ${sql.param(values.map((value) => `${key}:${value}`))}::text[] offset 0)`;
}
