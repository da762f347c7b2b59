import { type SQL, sql } from "drizzle-orm";

const EACH_SIDE = 4;

/**
 * Subquery with the slugs of up to four products on either side of `p` in its category's own order, those after it
 * first. Mutual: whoever is a neighbour has this one as neighbour, so a change knows the few pages it concerns.
 */
export function neighboursOf(): SQL {
  const side = (comparison: SQL, direction: SQL, rank: number) => sql`(
    select slug, ${rank}::int as side, row_number() over () as distance from (
      select n.slug from products n
      where n.category_id = p.category_id and n.published
        and (n.position, n.id) ${comparison} (p.position, p.id)
      order by n.position ${direction}, n.id ${direction} limit ${EACH_SIDE}
    ) nearest)`;
  return sql`(
    ${side(sql`>`, sql`asc`, 0)} union all ${side(sql`<`, sql`desc`, 1)}
    order by side, distance)`;
}
