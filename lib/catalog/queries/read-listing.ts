import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import type { FacetDto, ListingDto, ListingParams, SortOrder } from "../types";
import { foundBy } from "./text-match";

export type ListingRow = {
  total: number;
  /** Whether the text alone has hits, whatever the filters. */
  found: boolean;
  ids: string[];
  priceRange: ListingDto["priceRange"];
  facets: FacetDto[];
};

/**
 * Counts, facets and the ids of one page in one statement. A product that fails a single choice still counts for the other
 * values of that choice: so a facet's own selection never hides its alternatives, and likewise the price range.
 */
export async function readListing(db: Db | Tx, params: ListingParams): Promise<ListingRow> {
  const { locale, page, pageSize } = params;
  const chosen = Object.entries(params.facets).filter(([, values]) => values.length > 0);
  const chosenValues = chosen.flatMap(([key, values]) => values.map((value) => `${key}:${value}`));
  const [row] = await db.execute<ListingRow>(sql`
    with recursive ${inCategory(params.category)}
    ${foundBy(params)}
    sets as materialized (
      select id, facets, failed, cardinality(failed) as failures
      from (select id, facets, ${failedKeys(chosen)} as failed from facet_sets) s
      where cardinality(failed) <= 1
    ),
    base as materialized (
      select i.product_id, i.facet_set_id, i.min_price_cents as price, i.position,
        ${sortKey(params)} as key, sets.failures = 0 as matches, ${priceWithin(params)} as in_price
      from product_index i
      join sets on sets.id = i.facet_set_id
      ${params.text ? sql`join found on found.product_id = i.product_id` : sql``}
      where (sets.failures = 0 or ${priceWithin(params)})
        ${params.category ? sql`and i.category_id = any(array(select id from tree))` : sql``}
        ${params.onlyAvailable ? sql`and i.available` : sql``}
        ${params.onlyReduced ? sql`and i.reduced` : sql``}
    ),
    counts as (
      select value, sum(number)::int as count
      from (select facet_set_id, count(*) as number from base where in_price group by facet_set_id) b
      join sets on sets.id = b.facet_set_id
      cross join unnest(sets.facets) as value
      where sets.failures = 0 or split_part(value, ':', 1) = sets.failed[1]
      group by value
    ),
    facets as (
      select a.key, a.name ->> ${locale} as name, a.position, json_agg(json_build_object(
        'key', v.key, 'label', v.label ->> ${locale}, 'count', coalesce(c.count, 0),
        'active', v.attribute_key || ':' || v.key = any(${list(chosenValues)})) order by v.position) as "values"
      from attributes a
      join attribute_values v on v.attribute_key = a.key
      left join counts c on c.value = v.attribute_key || ':' || v.key
      where a.filterable and (c.count > 0 or v.attribute_key || ':' || v.key = any(${list(chosenValues)}))
      group by a.key
    )
    select
      (select count(*)::int from base where matches and in_price) as total,
      ${params.text ? sql`exists (select from found)` : sql`true`} as found,
      array(
        select product_id from base where matches and in_price
        order by ${direction(params.sort)}, position, product_id
        limit ${pageSize} offset ${(page - 1) * pageSize}
      ) as ids,
      (select json_build_object('minCents', min(price), 'maxCents', max(price)) from base where matches
        having count(*) > 0) as "priceRange",
      (select coalesce(json_agg(json_build_object('key', key, 'name', name, 'values', "values")
        order by position), '[]') from facets) as facets`);
  if (!row) throw new Error("The listing gave no row");
  return row;
}

function list(values: readonly string[]): SQL {
  return sql`${sql.param([...values])}::text[]`;
}

/** CTE of the category and everything below it. An unknown slug has nobody in it. */
function inCategory(slug: string | undefined): SQL {
  if (slug === undefined) return sql``;
  return sql`tree as (
      select id from categories where slug = ${slug}
      union all select c.id from categories c join tree on c.parent_id = tree.id
    ),`;
}

/** The keys of which a facet set has none of the chosen values. */
function failedKeys(chosen: readonly [string, string[]][]): SQL {
  if (chosen.length === 0) return sql`'{}'::text[]`;
  const tests = chosen.map(([key, values]) => {
    const wanted = list(values.map((value) => `${key}:${value}`));
    return sql`case when facets && ${wanted} then null else ${key}::text end`;
  });
  return sql`array_remove(array[${sql.join(tests, sql`, `)}], null)`;
}

function priceWithin({ priceMinCents, priceMaxCents }: ListingParams): SQL {
  if (priceMinCents === undefined && priceMaxCents === undefined) return sql`true`;
  return sql`i.min_price_cents between ${priceMinCents ?? 0}::int and ${priceMaxCents ?? 2_147_483_647}::int`;
}

function sortKey({ sort, text, locale }: ListingParams): SQL {
  switch (sort) {
    case "price_asc":
    case "price_desc":
      return sql`i.min_price_cents`;
    case "newest":
      return sql`i.listed_at`;
    case "name":
      return locale === "de" ? sql`i.name_de` : sql`i.name_en`;
    case "recommended":
      return text ? sql`found.rank` : sql`0`;
  }
}

function direction(sort: SortOrder): SQL {
  return sort === "price_asc" || sort === "name" ? sql`key asc` : sql`key desc`;
}
