import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { cacheTags } from "@/lib/shared/cache-tags";
import { neighboursOf } from "./neighbours";

type Row = { slugs: string[]; categories: string[] };

/**
 * The cache tags of whatever shows these products: their own pages, those that show them as related goods, and the lists of
 * their categories up to the heading. Being a neighbour is mutual, so the neighbours' pages are those that show them.
 */
export async function productTags(db: Db | Tx, productIds: string[]): Promise<string[]> {
  if (productIds.length === 0) return [];
  const [row] = await db.execute<Row>(sql`
    with recursive changed as (
      select p.id, p.slug, p.category_id, p.position from products p
      where p.id = any(${sql.param(productIds)}::uuid[])
    ),
    above as (
      select c.id, c.parent_id, c.slug from categories c where c.id in (select category_id from changed)
      union select c.id, c.parent_id, c.slug from above join categories c on c.id = above.parent_id
    )
    select
      array(
        select slug from changed
        union select other.slug from changed join products other on other.related ? changed.slug
        union select other.slug from changed p cross join lateral ${neighboursOf()} other
      ) as slugs,
      array(select slug from above) as categories`);
  return [...(row?.slugs ?? []).map(cacheTags.product), ...(row?.categories ?? []).map(cacheTags.category)];
}
