import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { type Columns, matchingIds } from "../rules/count-figures";
import type { SortOrder } from "../types";
import { isWholeCategory, type ListingFilter, passing } from "./listing-filter";

/** `parts` and `total` as the figures of the same filter were counted. */
export type PageQuery = {
  filter: ListingFilter;
  parts: readonly Columns[];
  total: number;
  sort: SortOrder;
  offset: number;
  limit: number;
};

/** So many are found one by one and put in order; more are so common that walking in order soon has a page full. */
const FEW = 2_000;
/** Far behind the beginning a walk would pass most of the assortment by, unless the filter lets most of it through. */
const FEW_FOR_DEPTH = 40_000;

/**
 * The ids of one page of a list, in its order. What the columns are in order of is read off them; for the rest each order
 * has an index to walk along, so that a common filter stops early.
 */
export async function readPage(db: Db | Tx, query: PageQuery): Promise<string[]> {
  const { filter, parts, total, sort, offset, limit } = query;
  if (total <= offset) return [];
  const [only, ...others] = parts;
  if (only && others.length === 0 && sort === "recommended")
    return matchingIds([only], filter, { offset, limit });
  const few = total <= (offset + limit > FEW ? FEW_FOR_DEPTH : FEW);
  const rows = await db.execute<{ product_id: string }>(
    few && !isWholeCategory(filter) ? sortFound(query) : walk(query),
  );
  return rows.map(({ product_id }) => product_id);
}

/** Lateral, so that each is found by its key and the assortment is not read for them. */
function sortFound({ filter, parts, total, sort, offset, limit }: PageQuery): SQL {
  const ids = matchingIds(parts, filter, { offset: 0, limit: total });
  return sql`select i.product_id from unnest(${sql.param(ids)}::uuid[]) as found (product_id)
    cross join lateral (select * from product_index where product_id = found.product_id offset 0) i
    order by ${order(filter, sort)} limit ${limit} offset ${offset}`;
}

/** Several categories are walked one beside the other, each as far as the page could reach into it. */
function walk({ filter, sort, offset, limit }: PageQuery): SQL {
  const places = filter.categoryIds?.map((id) => sql`i.category_id = ${id}`) ?? [sql`true`];
  const far = places.map(
    (place) => sql`(
      select i.* from product_index i where ${place} and ${passing(filter)}
      order by ${order(filter, sort)} limit ${offset + limit})`,
  );
  return sql`select i.product_id from (${sql.join(far, sql` union all `)}) i
    order by ${order(filter, sort)} limit ${limit} offset ${offset}`;
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
