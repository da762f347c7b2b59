import { type SQL, sql } from "drizzle-orm";

/** CTE `product_facets`: the filterable values of each product of `wanted` as one set, `key:value` in order. */
export function freshFacets(): SQL {
  return sql`
    product_facets as materialized (
      select product_id, facets, md5(array_to_string(facets, ' '))::uuid as facet_set_id
      from (
        select w.id as product_id, coalesce(
          array_agg(pa.attribute_key || ':' || pa.value_key order by pa.attribute_key, pa.value_key)
            filter (where a.filterable), '{}') as facets
        from wanted w
        left join product_attributes pa on pa.product_id = w.id
        left join attributes a on a.key = pa.attribute_key
        group by w.id
      ) combined
    )`;
}
