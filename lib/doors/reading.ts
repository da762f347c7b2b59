import { type Db, getDb } from "@/db/client";
import { databaseNow } from "@/lib/shared/clock";

/** What a page hands to queries: the pool and the database's time. Nothing of the request, so static pages may use it. */
export async function reading(): Promise<{ db: Db; now: Date }> {
  const db = getDb();
  return { db, now: await databaseNow(db) };
}
