import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/**
 * A fingerprint of everything a customer's call could write; equal before and after a call that must store nothing. What
 * is held and what is allocated count together: the reconciler may find an earlier payment at any moment.
 */
export async function storedRows(db: Db): Promise<Record<string, unknown>> {
  const [row] = await db.execute<Record<string, unknown>>(sql`
    select
      (select count(*)::int from carts) as carts,
      (select coalesce(sum(version), 0)::int from carts) as cart_versions,
      (select coalesce(md5(string_agg(l::text, ',' order by l.id)), '') from cart_lines l) as cart_lines,
      (select count(*)::int from orders) as orders,
      (select count(*)::int from order_lines) as order_lines,
      (select count(*)::int from payments) as payments,
      (select count(*)::int from holds) as holds,
      (select coalesce(sum(held + allocated), 0)::int from stock_levels) as taken,
      (select count(*)::int from idempotency_keys) as keys`);
  return row ?? {};
}
