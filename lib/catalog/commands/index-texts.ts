import { type SQL, sql } from "drizzle-orm";

/**
 * CTEs `documents` and `words` for the products in `listed`. Title: the name; heading: also brand, tagline, category with
 * those above it, facet and option labels; document: also description, highlights, specifications. Words: of the heading.
 */
export function freshTexts(): SQL {
  return sql`
    ancestry as (
      select id as category_id, parent_id, name from categories
      union all
      select a.category_id, c.parent_id, c.name from ancestry a join categories c on c.id = a.parent_id
    ),
    texts as materialized (
      select w.id as product_id, l.locale, w.position, ('shop_' || l.locale)::regconfig as config,
        w.name ->> l.locale as name,
        concat_ws(' ', w.brand, w.tagline ->> l.locale,
          (select string_agg(a.name ->> l.locale, ' ') from ancestry a where a.category_id = w.category_id),
          (select string_agg(v.label ->> l.locale, ' ') from product_attributes pa
            join attribute_values v on v.attribute_key = pa.attribute_key and v.key = pa.value_key
            where pa.product_id = w.id),
          (select string_agg(v -> 'label' ->> l.locale, ' ')
            from jsonb_array_elements(w.options) o, jsonb_array_elements(o -> 'values') v)
        ) as about,
        concat_ws(' ', w.description ->> l.locale,
          (select string_agg(h ->> l.locale, ' ') from jsonb_array_elements(w.highlights) h),
          (select string_agg(s -> 'value' ->> l.locale, ' ') from jsonb_array_elements(w.specs) s)
        ) as body
      from wanted w join listed on listed.id = w.id cross join (values ('de'), ('en')) as l (locale)
    ),
    documents as (
      select product_id, locale, position, title, heading, heading || to_tsvector(config, body) as document
      from texts
      cross join lateral (select to_tsvector(config, name) as title) t
      cross join lateral (select title || to_tsvector(config, about) as heading) h
    ),
    words as (
      select distinct locale, word
      from texts cross join lateral regexp_split_to_table(lower(name || ' ' || about), '[^[:alnum:]]+') as word
      where length(word) between 3 and 40 and word !~ '[0-9]'
    )`;
}
