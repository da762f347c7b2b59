import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { freshFacets } from "./index-facets";
import { freshOffers } from "./index-offers";
import { freshTexts } from "./index-texts";

/**
 * Makes the rows of lists, facets and search anew for these products as of `now` (UTC), set-based. What cannot be
 * bought at any price, or is not published, leaves the index. Call it in the transaction that changed price, text or stock band.
 */
export async function refreshProductIndex(tx: Tx, productIds: string[], now: Date): Promise<void> {
  if (productIds.length === 0) return;
  const ids = sql`${sql.param([...new Set(productIds)])}::uuid[]`;
  // The next statement then sees what whoever refreshed the same product at the same time has committed.
  await tx.execute(sql`select from products where id = any(${ids}) order by id for no key update`);
  await tx.execute(sql`
    with recursive wanted as materialized (
      select p.* from products p where p.id = any(${ids})
    ),
    ${freshOffers(now)},
    ${freshFacets()},
    listed as (
      select w.id, w.category_id, f.facet_set_id, o.min_cents, o.max_cents, o.reduced, o.available,
        w.position, fold(w.name ->> 'de') as name_de, fold(w.name ->> 'en') as name_en, w.created_at
      from wanted w join offers o on o.product_id = w.id join product_facets f on f.product_id = w.id
      where w.published
    ),
    ${freshTexts()},
    gone as (
      delete from product_index where product_id = any(${ids}) and product_id not in (select id from listed)
    ),
    unfound as (
      delete from product_search where product_id = any(${ids}) and product_id not in (select id from listed)
    ),
    new_sets as (
      insert into facet_sets (id, facets)
      select distinct facet_set_id, facets from product_facets order by facet_set_id
      on conflict (id) do nothing
    ),
    new_words as (
      insert into search_words (locale, word) select locale, word from words order by locale, word
      on conflict (locale, word) do nothing
    ),
    searched as (
      insert into product_search as s (product_id, locale, position, category_id, facet_set_id, min_price_cents,
        reduced, available, title, heading, document)
      select d.product_id, d.locale, d.position, l.category_id, l.facet_set_id, l.min_cents,
        l.reduced, l.available, d.title, d.heading, d.document
      from documents d join listed l on l.id = d.product_id order by d.product_id, d.locale
      on conflict (product_id, locale) do update set position = excluded.position,
        category_id = excluded.category_id, facet_set_id = excluded.facet_set_id,
        min_price_cents = excluded.min_price_cents, reduced = excluded.reduced, available = excluded.available,
        title = excluded.title, heading = excluded.heading, document = excluded.document
      where s is distinct from excluded
    )
    insert into product_index as i (product_id, category_id, facet_set_id, min_price_cents, max_price_cents,
      reduced, available, position, name_de, name_en, listed_at)
    select * from listed order by id
    on conflict (product_id) do update
    set category_id = excluded.category_id, facet_set_id = excluded.facet_set_id,
      min_price_cents = excluded.min_price_cents, max_price_cents = excluded.max_price_cents,
      reduced = excluded.reduced, available = excluded.available, position = excluded.position,
      name_de = excluded.name_de, name_en = excluded.name_en
    where i is distinct from excluded`);
}
