import { type SQL, sql } from "drizzle-orm";
import type { Locale } from "@/lib/shared/text";
import { articleCode, searchTerms, toTsquery } from "../rules/search-terms";

/** How far an article number stands before every word that also fits. */
const CODE_RANK = 1000;

/** Terms as a tsquery of the language's configuration; the planner sees the words, so it can tell rare from common ones. */
export function tsquery(terms: readonly string[], locale: Locale): SQL {
  return sql`to_tsquery(${`shop_${locale}`}::regconfig, ${toTsquery(terms)})`;
}

/** As `tsquery`, every word possibly unfinished however short; `weights` limits where in a heading it may stand. */
export function typedSoFar(terms: readonly string[], locale: Locale, weights = ""): SQL {
  const words = terms.map((term) => `${term}:*${weights}`).join(" & ");
  return sql`to_tsquery(${`shop_${locale}`}::regconfig, ${words})`;
}

/** CTE `found`: products whose documents hold every term, or one of whose variants bears the text as SKU or GTIN. */
export function foundBy({ text, locale }: { text?: string; locale: Locale }): SQL {
  if (text === undefined) return sql``;
  const query = tsquery(searchTerms(text), locale);
  const code = articleCode(text);
  return sql`found as materialized (
      select product_id, max(rank) as rank from (
        select product_id, ts_rank(heading, ${query}) as rank
        from product_search where ${locale === "de" ? sql`locale = 'de'` : sql`locale = 'en'`} and document @@ ${query}
        union all
        select product_id, ${CODE_RANK} from variants
        where active and (sku = ${code} or gtin = ${code})
      ) hits group by product_id
    ),`;
}
