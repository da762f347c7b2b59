import { sql } from "drizzle-orm";
import type { TaskTools } from "./task";

/**
 * What nobody needs any more, by table. Answers to keys live 24 hours (api); the cart cookie 90 days; Stripe repeats an
 * event for 3 days; an instance that was away longer than a week starts with a fresh cache. Empty carts are looked for among
 * those a week old alone: what a worker that was away for a day missed goes after 90.
 */
const sweeps = [
  sql`delete from idempotency_keys where created_at < now() - interval '24 hours'`,
  sql`delete from carts where state = 'active' and updated_at < now() - interval '90 days'`,
  sql`delete from carts where state = 'active'
        and updated_at between now() - interval '8 days' and now() - interval '7 days'
        and not exists (select from cart_lines where cart_lines.cart_id = carts.id offset 0)`,
  sql`delete from cache_invalidations where created_at < now() - interval '7 days'`,
  sql`delete from webhook_events where received_at < now() - interval '30 days'`,
  sql`delete from outbox where relayed_at is not null and relayed_at < now() - interval '30 days'`,
  sql`delete from handled_events where handled_at < now() - interval '60 days'`,
  sql`delete from rate_limits where expire < (extract(epoch from now()) * 1000)::bigint`,
];

export async function clean({ db }: TaskTools): Promise<void> {
  for (const sweep of sweeps) await db.execute(sweep);
}
