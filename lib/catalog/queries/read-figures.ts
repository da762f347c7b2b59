import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { type ListingFilter, matching } from "./listing-filter";
import { remembered } from "./remembered";

/** What a filter holds: how many products, their lowest and highest price in cents, and how many carry each `key:value`. */
export type Figures = {
  total: number;
  minCents: number | null;
  maxCents: number | null;
  counts: Record<string, number>;
};

/**
 * Figures of one filter, remembered while `version` stays: the same filter stands behind every page and order of a list, and
 * behind the alternatives of each facet of its neighbours.
 */
export function readFigures(db: Db | Tx, filter: ListingFilter, version: string): Promise<Figures> {
  return remembered(db, `${version} ${JSON.stringify(filter)}`, () => countFigures(db, filter));
}

async function countFigures(db: Db | Tx, filter: ListingFilter): Promise<Figures> {
  const [row] = await db.execute<Figures>(sql`
    with matches as materialized (
      select i.facet_set_id as id, count(*) as number, min(i.min_price_cents) as low, max(i.min_price_cents) as high
      ${matching(filter)} group by i.facet_set_id
    )
    select coalesce(sum(number), 0)::int as total, min(low) as "minCents", max(high) as "maxCents", (
      select coalesce(json_object_agg(value, n), '{}') from (
        select value, sum(number)::int as n
        from matches join facet_sets using (id) cross join unnest(facets) as value group by value
      ) counted) as counts
    from matches`);
  if (!row) throw new Error("A listing without figures");
  return row;
}
