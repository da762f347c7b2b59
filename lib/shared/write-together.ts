import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";

/** A write that is not carried out yet: await it to run it alone, or hand it to `writeTogether`. */
export type Write = SQLWrapper & PromiseLike<unknown>;

/**
 * Carries several writes out as one statement, so that a transaction asks once instead of once for each table. None of
 * them sees what another writes; foreign keys are checked when all are done.
 */
export async function writeTogether(db: Db | Tx, writes: readonly Write[]): Promise<void> {
  if (writes.length > 0) await db.execute(sql`with ${namedWrites(writes)} select`);
}

/** Writes as the named parts of a `with`; `after` when others stand before them there. */
export function namedWrites(writes: readonly Write[], { after = false } = {}): SQL {
  const parts = writes.map((write, index) => sql`${sql.raw(`write_${index}`)} as ${write}`);
  return parts.length > 0 && after ? sql`, ${sql.join(parts, sql`, `)}` : sql.join(parts, sql`, `);
}
