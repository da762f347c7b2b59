import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import type { Locale } from "@/lib/shared/text";
import { searchTerms } from "../rules/search-terms";
import type { SuggestionDto } from "../types";
import { correctTerms } from "./correct-terms";
import { typedSoFar } from "./text-match";

const CATEGORIES = 2;
const PRODUCTS = 6;
const SHORTEST = 2;

type Row = { suggestion: SuggestionDto };

/**
 * At most eight suggestions while somebody types: categories, then goods whose name fits, then goods whose kind fits, in
 * the shop's own order. Nothing fits: the words without their typos, to search for. Prices in cents.
 */
export async function suggest(
  db: Db | Tx,
  { locale, text }: { locale: Locale; text: string },
): Promise<SuggestionDto[]> {
  const terms = searchTerms(text);
  if (terms.join("").length < SHORTEST) return [];
  const query = typedSoFar(terms, locale);
  const own = locale === "de" ? sql`locale = 'de'` : sql`locale = 'en'`;
  const rows = await db.execute<Row>(sql`
    with named as (
      select product_id, position, 0 as place from product_search
      where ${own} and title @@ ${query} order by position, product_id limit ${PRODUCTS}
    ),
    fitting as (
      select product_id, position, 1 as place from product_search
      where ${own} and heading @@ ${query} order by position, product_id limit ${PRODUCTS}
    ),
    hits as (
      select product_id, min(place) as place, min(position) as position
      from (select * from named union all select * from fitting) h
      group by product_id order by place, position, product_id limit ${PRODUCTS}
    )
    (select json_build_object('kind', 'category', 'slug', slug, 'name', name ->> ${locale}) as suggestion
      from categories
      where to_tsvector(${`shop_${locale}`}::regconfig, name ->> ${locale}) @@ ${query}
      order by position, slug limit ${CATEGORIES})
    union all
    (select json_build_object('kind', 'product', 'slug', p.slug, 'name', p.name ->> ${locale},
        'categoryName', c.name ->> ${locale}, 'priceCents', i.min_price_cents, 'picture', p.picture)
      from hits join product_index i using (product_id) join products p on p.id = hits.product_id
      join categories c on c.id = p.category_id
      order by hits.place, hits.position, p.id)`);
  if (rows.length > 0) return rows.map(({ suggestion }) => suggestion);
  const corrected = await correctTerms(db, { terms, locale });
  return corrected ? [{ kind: "query", text: corrected }] : [];
}
