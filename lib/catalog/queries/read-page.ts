import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import type { SortOrder } from "../types";
import { type ListingFilter, matching } from "./listing-filter";
import { tsquery } from "./text-match";

export type PageQuery = { filter: ListingFilter; sort: SortOrder; offset: number; limit: number };

/** The ids of one page of a list, in its order. Each order has an index to walk along, so a common filter stops early. */
export async function readPage(db: Db | Tx, query: PageQuery): Promise<string[]> {
  const { filter, sort, offset, limit } = query;
  const rows = await db.execute<{ product_id: string }>(
    filter.terms && sort === "recommended"
      ? byRelevance(query)
      : sql`select i.product_id ${matching(filter)} order by ${order(filter, sort)} limit ${limit} offset ${offset}`,
  );
  return rows.map(({ product_id }) => product_id);
}

/**
 * Relevance in three tiers: the words are in the name, in what kind of thing it is, or in its description; within a tier
 * the shop's own order. Each tier is cut where the page ends, so a word that everything carries costs no more than a rare one.
 */
function byRelevance({ filter, offset, limit }: PageQuery): SQL {
  const query = tsquery(filter.terms ?? [], filter.locale);
  const tier = (number: number, words: SQL | undefined) => sql`(
    select i.product_id, i.position, ${number}::int as tier ${matching(filter, words)}
    order by i.position, i.product_id limit ${offset + limit})`;
  return sql`
    select product_id from (
      ${tier(1, sql`t.title @@ ${query}`)}
      union all ${tier(2, sql`t.heading @@ ${query}`)}
      union all ${tier(3, undefined)}
    ) hits
    group by product_id order by min(tier), min(position), product_id limit ${limit} offset ${offset}`;
}

function order({ locale }: ListingFilter, sort: SortOrder): SQL {
  switch (sort) {
    case "price_asc":
      return sql`i.min_price_cents, i.product_id`;
    case "price_desc":
      return sql`i.min_price_cents desc, i.product_id desc`;
    case "newest":
      return sql`i.listed_at desc, i.product_id desc`;
    case "name":
      return locale === "de" ? sql`i.name_de, i.product_id` : sql`i.name_en, i.product_id`;
    case "recommended":
      return sql`i.position, i.product_id`;
  }
}
