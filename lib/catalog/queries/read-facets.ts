import type { Db, Tx } from "@/db/client";
import type { Columns } from "../rules/count-figures";
import type { FacetDto } from "../types";
import { facetLabels } from "./facet-labels";
import type { ListingFilter } from "./listing-filter";
import { readFigures } from "./read-figures";

/**
 * The facets of a list. Values of a facet that is in use are counted as if it were not: they are alternatives, and what
 * they would add has to be seen. Values without a product are left out unless they are chosen.
 */
export async function readFacets(
  db: Db | Tx,
  parts: readonly Columns[],
  filter: ListingFilter,
  version: string,
): Promise<FacetDto[]> {
  const chosen = Object.keys(filter.facets);
  const [labels, own, ...others] = await Promise.all([
    facetLabels(db, filter.locale, version),
    readFigures(db, parts, filter, version),
    ...chosen.map((key) => readFigures(db, parts, withoutFacet(filter, key), version)),
  ]);
  const figuresOf = new Map(chosen.map((key, index) => [key, others[index]]));
  return labels.flatMap(({ key, name, values }) => {
    const { counts } = figuresOf.get(key) ?? own;
    const shown = values
      .map((value) => ({
        ...value,
        count: counts[`${key}:${value.key}`] ?? 0,
        active: filter.facets[key]?.includes(value.key) ?? false,
      }))
      .filter(({ count, active }) => count > 0 || active);
    return shown.length > 0 ? [{ key, name, values: shown }] : [];
  });
}

function withoutFacet(filter: ListingFilter, key: string): ListingFilter {
  return {
    ...filter,
    facets: Object.fromEntries(Object.entries(filter.facets).filter(([other]) => other !== key)),
  };
}
