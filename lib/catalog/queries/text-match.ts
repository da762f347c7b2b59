import { type SQL, sql } from "drizzle-orm";
import type { Locale } from "@/lib/shared/text";
import { toTsquery } from "../rules/search-terms";

/** Terms as a tsquery of the language's configuration; the planner sees the words, so it can tell rare from common ones. */
export function tsquery(terms: readonly string[], locale: Locale): SQL {
  return sql`to_tsquery(${`shop_${locale}`}::regconfig, ${toTsquery(terms)})`;
}

/** As `tsquery`, every word possibly unfinished, however short. */
export function typedSoFar(terms: readonly string[], locale: Locale): SQL {
  return sql`to_tsquery(${`shop_${locale}`}::regconfig, ${terms.map((term) => `${term}:*`).join(" & ")})`;
}
