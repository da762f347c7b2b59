import { sql } from "drizzle-orm";
import type { Db, Tx } from "./client";

export type Invariant = {
  id: string;
  says: string;
  /** A table another tool makes when it first runs; without it there is nothing to check. */
  needs?: string;
  /** Selects what breaks it: no row, no breach. */
  breaches: string;
};
export type Breach = { id: string; says: string; rows: Record<string, unknown>[] };

/**
 * What must hold at every moment between transactions (reliability, Invariants). Run after every race and fault run,
 * after the end-to-end tests, and by whoever operates a shop. A breach names rows by id, never by a person.
 * I7 and I8 come with coupons and handovers; that nothing is sold below zero is a CHECK on the stock row itself.
 */
export const invariants: readonly Invariant[] = [
  {
    id: "I1",
    says: "every captured payment belongs to a paid order or goes back in full",
    breaches: `
      select p.id, p.status, o.status as order_status, p.captured_cents, coalesce(r.cents, 0) as going_back
      from payments p
      join orders o on o.id = p.order_id
      left join lateral (
        select sum(amount_cents) as cents from refunds where payment_id = p.id and status <> 'failed'
      ) r on true
      where p.captured_cents > 0
        and not (p.status = 'succeeded' and o.status = 'paid')
        and not (p.status in ('succeeded', 'surplus') and coalesce(r.cents, 0) = p.captured_cents)`,
  },
  {
    id: "I2",
    says: "one payment covers a paid order exactly",
    breaches: `
      select o.id, o.payable_cents, count(p.id) as payments, coalesce(sum(p.captured_cents), 0) as captured
      from orders o
      left join payments p on p.order_id = o.id and p.status = 'succeeded'
      where o.status = 'paid'
      group by o.id
      having coalesce(sum(p.captured_cents), 0) <> o.payable_cents or count(p.id) > 1`,
  },
  {
    id: "I3",
    says: "allocated is the sum of open allocations, held the sum of live holds",
    breaches: `
      select l.variant_id, l.location_id, l.allocated, coalesce(a.units, 0) as allocations,
        l.held, coalesce(h.units, 0) as holds
      from stock_levels l
      left join lateral (
        select sum(quantity) as units from allocations
        where variant_id = l.variant_id and location_id = l.location_id and state = 'open'
      ) a on true
      left join lateral (
        select sum(quantity) as units from holds
        where variant_id = l.variant_id and location_id = l.location_id and state = 'live'
      ) h on true
      where l.allocated <> coalesce(a.units, 0) or l.held <> coalesce(h.units, 0)`,
  },
  {
    id: "I3-sold",
    says: "a paid order has every unit allocated or fulfilled, an unpaid one every unit held, others nothing",
    breaches: `
      select o.id, o.status, line.id as line_id, line.quantity, coalesce(h.units, 0) as held,
        coalesce(a.units, 0) as allocated
      from orders o
      join order_lines line on line.order_id = o.id
      left join lateral (
        select sum(quantity) as units from holds where order_line_id = line.id and state = 'live'
      ) h on true
      left join lateral (
        select sum(quantity) as units from allocations
        where order_line_id = line.id and state in ('open', 'fulfilled')
      ) a on true
      where coalesce(h.units, 0) <> case when o.status = 'awaiting_payment' then line.quantity else 0 end
        or (o.status = 'paid' and coalesce(a.units, 0) <> line.quantity)
        or (o.status in ('awaiting_payment', 'expired') and coalesce(a.units, 0) <> 0)`,
  },
  {
    id: "I4",
    says: "on hand and allocated are the sums of their movements",
    breaches: `
      select l.variant_id, l.location_id, l.on_hand, m.on_hand as moved, l.allocated, m.allocated as moved_allocated
      from stock_levels l
      left join lateral (
        select coalesce(sum(on_hand_delta), 0) as on_hand, coalesce(sum(allocated_delta), 0) as allocated
        from stock_movements where variant_id = l.variant_id and location_id = l.location_id
      ) m on true
      where l.on_hand <> m.on_hand or l.allocated <> m.allocated`,
  },
  {
    id: "I4-line",
    says: "what an order line has allocated is what its movements say",
    breaches: `
      select line.id, coalesce(a.units, 0) as allocated, coalesce(m.units, 0) as moved
      from order_lines line
      left join lateral (
        select sum(quantity) as units from allocations where order_line_id = line.id and state = 'open'
      ) a on true
      left join lateral (
        select sum(allocated_delta) as units from stock_movements where order_line_id = line.id
      ) m on true
      where coalesce(a.units, 0) <> coalesce(m.units, 0)`,
  },
  {
    id: "I5",
    says: "the books sum to zero and no account stands on the wrong side",
    breaches: `
      select account, unit, sum(delta) as balance from ledger_entries group by account, unit
      having (account like 'provider:%' and sum(delta) < 0)
        or (account in ('sales', 'surplus') and sum(delta) > 0)
      union all
      select 'transaction ' || transaction_id, unit, sum(delta) from ledger_entries
      group by transaction_id, unit having sum(delta) <> 0`,
  },
  {
    id: "I5-provider",
    says: "the books hold at the provider what was captured less what went back",
    breaches: `
      select booked.cents as booked, held.cents as held
      from (select coalesce(sum(delta), 0) as cents from ledger_entries where account = 'provider:stripe') booked,
        (select coalesce(sum(captured_cents - refunded_cents), 0) as cents from payments) held
      where booked.cents <> held.cents`,
  },
  {
    id: "I5-booked",
    says: "every captured payment and every refund that went through is booked once, with its amount",
    breaches: `
      select what.id, what.cents, count(t.id) as bookings, sum(e.delta) as booked
      from (
        select id, 'payment:' || id as key, captured_cents as cents from payments where captured_cents > 0
        union all
        select id, 'refund:' || id, -amount_cents from refunds where status = 'succeeded'
      ) what
      left join ledger_transactions t on t.idempotency_key = what.key
      left join ledger_entries e on e.transaction_id = t.id and e.account = 'provider:stripe'
      group by what.id, what.cents
      having count(t.id) <> 1 or coalesce(sum(e.delta), 0) <> what.cents`,
  },
  {
    id: "I6",
    says: "what went back is the sum of refunds and never more than was captured",
    breaches: `
      select p.id, p.captured_cents, p.refunded_cents, coalesce(sum(r.amount_cents), 0) as refunds
      from payments p
      left join refunds r on r.payment_id = p.id and r.status = 'succeeded'
      group by p.id
      having p.refunded_cents <> coalesce(sum(r.amount_cents), 0)
        or coalesce(sum(r.amount_cents), 0) > p.captured_cents`,
  },
  {
    id: "I6-asked",
    says: "what goes back and what is asked for never pass what was captured",
    breaches: `
      select p.id, p.captured_cents, sum(r.amount_cents) as asked
      from payments p
      join refunds r on r.payment_id = p.id and r.status in ('requested', 'succeeded')
      group by p.id
      having sum(r.amount_cents) > p.captured_cents`,
  },
  {
    id: "I9",
    says: "one Message-ID for each kind of mail and what it is about: an order, a refund",
    breaches: `
      select about_id, kind, count(*) as mails from mails
      group by about_id, kind having count(*) > 1 or count(distinct message_id) > 1`,
  },
  {
    id: "I9-paid",
    says: "nobody gets a confirmation of an order that was never paid",
    breaches: `
      select m.id, m.order_id from mails m
      where m.kind = 'order_confirmation' and not exists (
        select from order_events e where e.order_id = m.about_id and e.type = 'paid')`,
  },
  {
    id: "I10",
    says: "no job stays in the hands of a dead worker",
    needs: "pgboss.job",
    breaches: `
      select id, name, started_on from pgboss.job
      where state = 'active' and started_on < now() - interval '15 minutes'`,
  },
  {
    id: "I10-relayed",
    says: "no event waits to be handed to the jobs",
    breaches: `
      select id, topic, created_at from outbox
      where relayed_at is null and created_at < now() - interval '15 minutes'`,
  },
  {
    id: "I11",
    says: "an order's total is its lines and shipping, and its VAT is right to the cent",
    breaches: `
      select o.id, o.total_cents, line.total, o.shipping_cents, tax.gross, tax.cents, tax.expected
      from orders o
      join lateral (
        select sum(subtotal_cents) as subtotal, sum(discount_cents) as discount, sum(total_cents) as total,
          coalesce(sum(total_cents) filter (where tax_rate = 0), 0) as untaxed, sum(tax_cents) as tax
        from order_lines where order_id = o.id
      ) line on true
      join lateral (
        select coalesce(sum((t->>'grossCents')::int) filter (where (t->>'rate')::int > 0), 0) as gross,
          coalesce(sum((t->>'taxCents')::int), 0) as cents,
          coalesce(sum(round((t->>'grossCents')::numeric * (t->>'rate')::int / (100 + (t->>'rate')::int))), 0)
            as expected
        from jsonb_array_elements(o.taxes) t
      ) tax on true
      where o.total_cents <> line.total + o.shipping_cents
        or o.goods_cents <> line.subtotal or o.discount_cents <> line.discount
        or tax.gross <> o.total_cents - line.untaxed
        or tax.cents <> tax.expected or line.tax > tax.cents`,
  },
  {
    id: "I12",
    says: "every change of state has an audit row with an actor",
    breaches: `
      select 'order' as what, o.id, o.status as state from orders o
      where not exists (
        select from order_events e where e.order_id = o.id and e.actor <> ''
          and e.type = case o.status when 'awaiting_payment' then 'placed' else o.status end)
      union all
      select 'payment', p.id, p.status from payments p
      where p.status in ('succeeded', 'surplus', 'failed', 'cancelled') and not exists (
        select from order_events e where e.order_id = p.order_id and e.actor <> ''
          and e.data->>'paymentId' = p.id::text
          and e.type = case p.status when 'succeeded' then 'paid' when 'surplus' then 'payment_surplus'
            else 'payment_closed' end)
      union all
      select 'refund', r.id, r.status from refunds r
      where r.status in ('succeeded', 'failed') and not exists (
        select from order_events e where e.order_id = r.order_id and e.actor <> ''
          and e.data->>'refundId' = r.id::text
          and e.type = case r.status when 'succeeded' then 'refunded' else 'refund_failed' end)
      union all
      select 'stock movement', id, reason from stock_movements where actor = ''
      union all
      select 'booking', id, kind from ledger_transactions where actor = ''`,
  },
];

/** Every invariant that does not hold, with the rows that break it; an empty list when all do. */
export async function checkInvariants(db: Db | Tx): Promise<Breach[]> {
  const breaches: Breach[] = [];
  for (const { id, says, needs, breaches: query } of invariants) {
    if (needs && !(await exists(db, needs))) continue;
    const rows = await db.execute<Record<string, unknown>>(sql.raw(query));
    if (rows.length > 0) breaches.push({ id, says, rows: [...rows] });
  }
  return breaches;
}

async function exists(db: Db | Tx, table: string): Promise<boolean> {
  const [row] = await db.execute<{ found: boolean }>(sql`select to_regclass(${table}) is not null as found`);
  return row?.found ?? false;
}
