import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** What the shop believes of an order's money and goods, without ids and times: comparable between orders. */
export type OrderState = {
  status: string;
  payments: { status: string; captured: number; refunded: number; disputed: boolean }[];
  refunds: { status: string; amount: number; reason: string }[];
  books: Record<string, number>;
  bookings: string[];
  holds: Record<string, number>;
  allocations: Record<string, number>;
  events: string[];
  announced: string[];
};

/** The state of an order by its number. */
export async function orderState(db: Db, number: string): Promise<OrderState> {
  const [row] = await db.execute<{ state: OrderState }>(sql`
    select json_build_object(
      'status', o.status,
      'payments', (select json_agg(json_build_object('status', p.status, 'captured', captured_cents,
        'refunded', refunded_cents, 'disputed', disputed)) from payments p where p.order_id = o.id),
      'refunds', (select coalesce(json_agg(json_build_object('status', r.status, 'amount', amount_cents,
        'reason', reason)), '[]') from refunds r where r.order_id = o.id),
      'books', (select coalesce(json_object_agg(account, cents), '{}') from (
        select account, sum(delta) as cents from ledger_entries e
        join ledger_transactions t on t.id = e.transaction_id where t.order_id = o.id group by account) a),
      'bookings', (select coalesce(json_agg(kind order by kind), '[]') from ledger_transactions where order_id = o.id),
      'holds', (select coalesce(json_object_agg(state, units), '{}') from (
        select state, sum(quantity) as units from holds where order_id = o.id group by state) h),
      'allocations', (select coalesce(json_object_agg(state, units), '{}') from (
        select state, sum(quantity) as units from allocations where order_id = o.id group by state) a),
      'events', (select json_agg(type order by type) from order_events where order_id = o.id),
      'announced', (select json_agg(topic order by topic) from outbox where payload->>'orderId' = o.id::text)
    ) as state
    from orders o where o.number = ${number}`);
  if (!row) throw new Error(`There is no order ${number}`);
  return row.state;
}

export function hashOf(state: OrderState): string {
  return createHash("sha256").update(JSON.stringify(state)).digest("hex");
}
