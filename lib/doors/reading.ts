import { type Db, getDb } from "@/db/client";
import { databaseNow } from "@/lib/shared/clock";
import { isDatabaseAway } from "@/lib/shared/database-away";
import { sqlState } from "@/lib/shared/transaction";
import { replica } from "./replica";

type Source = { db: Db; now: Date };

/** What a page hands to queries: the pool and the database's time. Nothing of the request, so static pages may use it. */
export async function reading(): Promise<Source> {
  const db = getDb();
  return { db, now: await databaseNow(db) };
}

/**
 * Reads what is the same for everybody (goods, stores, settings), from the replica while it is in step. Never carts,
 * orders, promises of stock or prices in a cart. `now` is the primary's time wherever the data come from.
 */
export async function browsing<T>(read: (source: Source) => Promise<T>): Promise<T> {
  const source = await reading();
  const copy = replica();
  if (copy?.inStep) {
    try {
      return await read({ ...source, db: copy.connection.db });
    } catch (error) {
      if (!isReplicasOwn(error)) throw error;
      copy.inStep = false;
    }
  }
  return read(source);
}

/** Away, or it broke the query off to go on replaying: the primary has the answer. */
function isReplicasOwn(error: unknown): boolean {
  return isDatabaseAway(error) || sqlState(error) === "40001";
}
