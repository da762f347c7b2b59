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

/** `from … where …` of the products that pass: `i` index row; `s` facet set and `t` search row where asked for. */
export function matching(filter: ListingFilter, words: SQL | undefined = documentHolds(filter)): SQL {
  const { categoryIds, productId, facets, priceMinCents, priceMaxCents } = filter;
  const conditions = [
    categoryIds && inCategories(categoryIds),
    productId && sql`i.product_id = ${productId}`,
    words && sql`${filter.locale === "de" ? sql`t.locale = 'de'` : sql`t.locale = 'en'`} and ${words}`,
    ...Object.entries(facets).map(([key, values]) => carriesOneOf(key, values)),
    (priceMinCents !== undefined || priceMaxCents !== undefined) &&
      sql`i.min_price_cents between ${priceMinCents ?? 0}::int and ${priceMaxCents ?? NO_LIMIT}::int`,
    filter.onlyAvailable && sql`i.available`,
    filter.onlyReduced && sql`i.reduced`,
  ].filter((condition) => condition instanceof Object);
  return sql`from product_index i
    ${Object.keys(facets).length > 0 ? sql`join facet_sets s on s.id = i.facet_set_id` : sql``}
    ${words ? sql`join product_search t on t.product_id = i.product_id` : sql``}
    where ${conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`}`;
}

/** A single category by equality: only then does its index give the order as well. */
function inCategories(ids: readonly string[]): SQL {
  if (ids.length === 1) return sql`i.category_id = ${ids[0]}`;
  return sql`i.category_id = any(${sql.param(ids)}::uuid[])`;
}

function documentHolds({ terms, locale }: ListingFilter): SQL | undefined {
  return terms && sql`t.document @@ ${tsquery(terms, locale)}`;
}

function carriesOneOf(key: string, values: readonly string[]): SQL {
  return sql`s.facets && ${sql.param(values.map((value) => `${key}:${value}`))}::text[]`;
}
