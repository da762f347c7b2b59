import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { articleCode, searchTerms } from "../rules/search-terms";
import type { ListingParams } from "../types";
import type { ListingFilter } from "./listing-filter";

type Row = {
  tree: { id: string; slug: string }[];
  product_id: string | null;
  recent: Record<string, string>;
};

/** They change with every announced change of the goods concerned, so what was read can be kept until then. */
export type Versions = { all: string; categories: { id: string; version: string }[] };

/**
 * The filter of a list with its category (and those below) and article number as ids, which lets the planner see how
 * common they are. `versions` names the categories it reaches, without a category all of them.
 */
export async function resolveListing(
  db: Db | Tx,
  params: Omit<ListingParams, "sort" | "page" | "pageSize">,
): Promise<{ filter: ListingFilter; versions: Versions }> {
  const code = params.text ? articleCode(params.text) : null;
  const top = params.category === undefined ? sql`parent_id is null` : sql`slug = ${params.category}`;
  const [row] = await db.execute<Row>(sql`
    with recursive tree as (
      select id, slug from categories where ${top}
      union all select c.id, c.slug from categories c join tree on c.parent_id = tree.id
    )
    select (select coalesce(json_agg(tree order by id), '[]') from tree) as tree,
      (select product_id from variants where active and (sku = ${code} or gtin = ${code}) limit 1) as product_id,
      (select coalesce(json_object_agg(tag, digest), '{}') from (
        select tag, md5(string_agg(id::text, '' order by id)) as digest
        from cache_invalidations cross join unnest(tags) as tag
        where created_at > now() - interval '60 seconds' and (tag = 'catalog' or tag like 'category:%')
        group by tag) digests) as recent`);
  if (!row) throw new Error("A listing that could not be resolved");
  const { locale, facets, priceMinCents, priceMaxCents, onlyAvailable, onlyReduced } = params;
  const byWords = params.text !== undefined && row.product_id === null;
  return {
    versions: versionsOf(row),
    filter: {
      locale,
      ...(params.category !== undefined && { categoryIds: row.tree.map(({ id }) => id) }),
      ...(row.product_id !== null && { productId: row.product_id }),
      ...(byWords && { terms: searchTerms(params.text ?? "") }),
      facets: Object.fromEntries(
        Object.entries(facets)
          .filter(([, values]) => values.length > 0)
          .map(([key, values]) => [key, values.toSorted()]),
      ),
      priceMinCents,
      priceMaxCents,
      onlyAvailable,
      onlyReduced,
    },
  };
}

function versionsOf({ tree, recent }: Row): Versions {
  const { catalog, ...categories } = recent;
  return {
    all: JSON.stringify(recent),
    categories: tree.map(({ id, slug }) => ({
      id,
      version: `${catalog ?? ""} ${categories[`category:${slug}`] ?? ""}`,
    })),
  };
}
