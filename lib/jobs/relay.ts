import { asc, inArray, isNull, sql } from "drizzle-orm";
import { fromDrizzle, type PgBoss } from "pg-boss";
import type { Db } from "@/db/client";
import { outbox } from "@/db/schema/outbox";
import { inTransaction } from "@/lib/shared/transaction";
import type { EventPayload, Subscription } from "./subscriptions";

/** Rows of one turn; a full one has more behind it. */
export const BATCH = 200;

export type JobData = { outboxId: string; payload: EventPayload };

/**
 * Hands waiting outbox rows to the job queue, oldest first, one job for each listener under the row's id. Jobs and mark are
 * one transaction, and rows another relay has in hand are skipped, so nothing is handed over twice or lost. Returns how many.
 * `onHanded` hears afterwards who got jobs.
 */
export async function relayWaiting(
  db: Db,
  boss: PgBoss,
  subscriptions: readonly Subscription[],
  onHanded: (handler: string) => void = () => {},
): Promise<number> {
  const handed = new Set<string>();
  const relayed = await inTransaction(db, async (tx) => {
    const waiting = await tx
      .select()
      .from(outbox)
      .where(isNull(outbox.relayedAt))
      .orderBy(asc(outbox.id))
      .limit(BATCH)
      .for("update", { skipLocked: true });
    if (waiting.length === 0) return 0;
    for (const { handler, topic } of subscriptions) {
      const jobs = waiting
        .filter((row) => row.topic === topic)
        .map((row) => ({ id: row.id, data: { outboxId: row.id, payload: row.payload } satisfies JobData }));
      if (jobs.length === 0) continue;
      await boss.insert(handler, jobs, { db: fromDrizzle(tx, sql) });
      handed.add(handler);
    }
    const ids = waiting.map(({ id }) => id);
    await tx.update(outbox).set({ relayedAt: sql`now()` }).where(inArray(outbox.id, ids));
    return waiting.length;
  });
  if (!relayed.ok) throw new Error("The relay was rejected");
  for (const handler of handed) onHanded(handler);
  return relayed.value;
}
