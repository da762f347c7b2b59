import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import type { Locale } from "@/lib/shared/text";
import { nearestWord } from "../rules/correct-term";
import { toTsquery } from "../rules/search-terms";

const CANDIDATES = 12;

type Row = { term: string; known: boolean; candidates: string[] };

/** The terms with each unknown one replaced by the nearest word of the assortment; undefined when that changes nothing. */
export async function correctTerms(
  db: Db | Tx,
  { terms, locale }: { terms: readonly string[]; locale: Locale },
): Promise<string | undefined> {
  // A number is an article's, a year's or a size's: the nearest other one is never what was meant.
  if (terms.length === 0 || terms.some((term) => /\d/.test(term))) return undefined;
  const rows = await db.execute<Row>(sql`
    select term,
      exists (
        select from product_search
        where locale = ${locale} and document @@ to_tsquery(${`shop_${locale}`}::regconfig, query)
      ) as known,
      array(
        select word from search_words where locale = ${locale} and fold(word) % fold(term)
        order by similarity(fold(word), fold(term)) desc, word limit ${CANDIDATES}
      ) as candidates
    from unnest(${sql.param([...terms])}::text[], ${sql.param(terms.map((term) => toTsquery([term])))}::text[])
      with ordinality as t (term, query, n)
    order by n`);
  const corrected = rows.map(({ term, known, candidates }) =>
    known ? term : (nearestWord(term, candidates) ?? term),
  );
  const text = corrected.join(" ");
  return text === terms.join(" ") ? undefined : text;
}
