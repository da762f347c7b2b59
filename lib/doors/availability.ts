import { connection } from "@/db/client";

/** When to come back while the database is away: it is looked for twice a second. */
export const RETRY_AFTER_SECONDS = 5;

/** Whether this instance knows the database to be away right now. */
export function databaseIsAway(): boolean {
  return connection().presence.awaySince !== undefined;
}

/** Whether it is away, or a query failed for that reason since `moment` (of `performance.now()`). */
export function databaseFailedSince(moment: number): boolean {
  return databaseIsAway() || connection().presence.failedAt >= moment;
}
