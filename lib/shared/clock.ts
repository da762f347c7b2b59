import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** The database's time (UTC): every instance decides by one clock, whatever its own says. */
export async function databaseNow(db: Db): Promise<Date> {
  const [row] = await db.execute<{ now: Date | string }>(sql`select now() as now`);
  if (!row) throw new Error("The database gave no time");
  return new Date(row.now);
}
