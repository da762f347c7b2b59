import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import type { Locale } from "@/lib/shared/text";
import { remembered } from "./remembered";

export type FacetLabels = { key: string; name: string; values: { key: string; label: string }[] }[];

/** The filterable attributes with their values, both in the order in which pages show them. */
export function facetLabels(db: Db | Tx, locale: Locale, version: string): Promise<FacetLabels> {
  return remembered(db, `${version} facet labels ${locale}`, async () => [
    ...(await db.execute<FacetLabels[number]>(sql`
      select a.key, a.name ->> ${locale} as name,
        json_agg(json_build_object('key', v.key, 'label', v.label ->> ${locale}) order by v.position, v.key) as values
      from attributes a join attribute_values v on v.attribute_key = a.key
      where a.filterable group by a.key order by a.position, a.key`)),
  ]);
}
