import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";

/** Looks every few milliseconds how long a transaction of the shop has been idle; answers the longest, in milliseconds. */
export function watchIdleTransactions(
  url: string,
  everyMs = 20,
): () => Promise<{ longestMs: number; query: string }> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  let watching = true;
  let longest = { longestMs: 0, query: "" };
  const watched = (async () => {
    for (; watching; await sleep(everyMs)) {
      const [row] = await sql<{ ms: number; query: string }[]>`
        select extract(epoch from clock_timestamp() - state_change)::float8 * 1000 as ms, query from pg_stat_activity
        where state like 'idle in transaction%' and application_name = 'nahtlos'
        order by state_change limit 1`;
      if (row && row.ms > longest.longestMs) longest = { longestMs: row.ms, query: row.query };
    }
  })();
  return async () => {
    watching = false;
    await watched;
    await sql.end({ timeout: 1 });
    return longest;
  };
}
