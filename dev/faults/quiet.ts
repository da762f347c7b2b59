import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";

/** What the shop still has in hand, by its own books. Everything here must come to an end without help. */
const pending = `
  select 'events that wait for the relay' as what, count(*)::int as many from outbox where relayed_at is null
  union all select 'jobs', count(*)::int from pgboss.job where state in ('created', 'retry', 'active')
  union all select 'refunds not settled', count(*)::int from refunds where status = 'requested'
  union all select 'mails not sent', count(*)::int from mails where status = 'waiting'
  union all select 'payments half opened', count(*)::int from payments where status = 'opening'
  union all select 'paid orders without their mail', count(*)::int from orders o where o.status = 'paid'
    and not exists (select from mails m where m.order_id = o.id and m.kind = 'order_confirmation')`;

/** Within five minutes every captured payment has its order or goes back (reliability, F1). */
export const QUIET_WITHIN_MS = 300_000;
const LOOK_EVERY_MS = 300;

export interface Quiet {
  ms: number;
  /** What was still pending when time was up. */
  left: string[];
}

/** Waits until nothing is in hand any more and the provider has no payment the shop has not heard of. */
export async function untilQuiet(shop: { database: { url: string }; provider: string }): Promise<Quiet> {
  const begun = performance.now();
  const sql = postgres(shop.database.url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
  try {
    for (let left: string[] = []; ; await sleep(LOOK_EVERY_MS)) {
      try {
        left = await stillPending(sql, shop.provider);
      } catch (error) {
        left = [`the database: ${error instanceof Error ? error.message : error}`];
      }
      const ms = performance.now() - begun;
      if (left.length === 0 || ms > QUIET_WITHIN_MS) return { ms, left };
    }
  } finally {
    await sql.end({ timeout: 0 });
  }
}

async function stillPending(sql: postgres.Sql, provider: string): Promise<string[]> {
  const rows = await sql.unsafe<{ what: string; many: number }[]>(pending);
  const state = (await (await fetch(`${provider}/_stand-in/state`)).json()) as {
    payments: { id: string; status: string }[];
  };
  const taken = state.payments.filter(({ status }) => status === "succeeded").map(({ id }) => id);
  const [known] = await sql<{ many: number }[]>`
    select count(*)::int as many from payments
    where provider_intent_id = any(${taken}) and status in ('succeeded', 'surplus')`;
  const unheard = { what: "payments the shop has not heard of", many: taken.length - (known?.many ?? 0) };
  return [...rows, unheard].filter(({ many }) => many > 0).map(({ what, many }) => `${many} ${what}`);
}
