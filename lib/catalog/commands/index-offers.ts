import { type SQL, sql } from "drizzle-orm";

/**
 * CTE `offers`: per product of `wanted` the range of current prices in cents, whether a variant is reduced, and whether
 * one can be had anywhere. `reduced` follows `reductionAt` of lib/pricing (§ 11 PAngV): below the lowest price of the
 * 30 days before the current amount began; 720 hours, since a day is not always 24 of them.
 */
export function freshOffers(now: Date): SQL {
  return sql`
    history as materialized (
      select v.product_id, v.id as variant_id, p.amount_cents, p.valid_from,
        lag(p.amount_cents) over w as before_cents, lead(p.valid_from) over w as until
      from wanted
      join variants v on v.product_id = wanted.id and v.active
      join prices p on p.variant_id = v.id and p.valid_from <= ${now.toISOString()}::timestamptz
      join price_lists l on l.id = p.price_list_id and l.code = 'standard'
      window w as (partition by v.id order by p.valid_from)
    ),
    running as (
      select distinct on (variant_id) product_id, variant_id, amount_cents, valid_from
      from history where before_cents is distinct from amount_cents
      order by variant_id, valid_from desc
    ),
    offers as (
      select r.product_id, min(r.amount_cents) as min_cents, max(r.amount_cents) as max_cents,
        bool_or(coalesce(r.amount_cents < past.lowest_cents, false)) as reduced,
        bool_or(exists (
          select from stock_levels s
          where s.variant_id = r.variant_id and s.on_hand - s.allocated - s.held - s.safety > 0
        )) as available
      from running r
      left join (
        select r.variant_id, min(h.amount_cents) as lowest_cents
        from running r join history h on h.variant_id = r.variant_id
          and h.valid_from < r.valid_from and h.until > r.valid_from - interval '720 hours'
        group by r.variant_id
      ) past on past.variant_id = r.variant_id
      group by r.product_id
    )`;
}
