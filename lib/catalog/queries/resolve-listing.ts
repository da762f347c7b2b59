import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { articleCode, searchTerms } from "../rules/search-terms";
import type { ListingParams } from "../types";
import type { ListingFilter } from "./listing-filter";

type Row = { category_ids: string[]; product_id: string | null; version: string };

/**
 * The filter of a list with its category (and those below) and article number as ids, which lets the planner see how
 * common they are. `version` changes with every announced change of the catalogue, so figures can be kept until then.
 */
export async function resolveListing(
  db: Db | Tx,
  params: Omit<ListingParams, "sort" | "page" | "pageSize">,
): Promise<{ filter: ListingFilter; version: string }> {
  const code = params.text ? articleCode(params.text) : null;
  const [row] = await db.execute<Row>(sql`
    with recursive tree as (
      select id from categories where slug = ${params.category ?? null}
      union all select c.id from categories c join tree on c.parent_id = tree.id
    )
    select array(select id from tree order by id) as category_ids,
      (select product_id from variants where active and (sku = ${code} or gtin = ${code}) limit 1) as product_id,
      (select coalesce(md5(string_agg(id::text, '' order by id)), '') from cache_invalidations
        where created_at > now() - interval '60 seconds') as version`);
  if (!row) throw new Error("A listing that could not be resolved");
  const { locale, facets, priceMinCents, priceMaxCents, onlyAvailable, onlyReduced } = params;
  const byWords = params.text !== undefined && row.product_id === null;
  return {
    version: row.version,
    filter: {
      locale,
      ...(params.category !== undefined && { categoryIds: row.category_ids }),
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
