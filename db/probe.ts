import postgres from "postgres";
import { isDatabaseAway } from "@/lib/shared/database-away";
import { sqlState } from "@/lib/shared/transaction";

export type ProbeAnswer = "answers" | "read_only" | "silent";

const FULL = "53300";

/**
 * Asks on a connection of its own whether the database takes queries, since those of the pool may hang or be of another
 * time. One that is full answers, too: it is there, and the pool has its connections.
 */
export async function probe(url: string, patienceMs: number): Promise<ProbeAnswer> {
  const sql = postgres(url, {
    max: 1,
    prepare: false,
    fetch_types: false,
    connect_timeout: Math.ceil(patienceMs / 1000),
    onnotice: () => undefined,
    connection: { application_name: "nahtlos-probe" },
  });
  let patience: NodeJS.Timeout | undefined;
  try {
    const answer = sql<{ closed: boolean }[]>`
      select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as closed`;
    const silence = new Promise<null>((resolve) => {
      patience = setTimeout(resolve, patienceMs, null);
    });
    const rows = await Promise.race([answer, silence]);
    // What the end of this connection does to an answer that is too late is of no interest.
    answer.catch(() => undefined);
    if (!rows) return "silent";
    return rows[0]?.closed ? "read_only" : "answers";
  } catch (error) {
    return isDatabaseAway(error) && sqlState(error) !== FULL ? "silent" : "answers";
  } finally {
    clearTimeout(patience);
    void sql.end({ timeout: 0 });
  }
}
