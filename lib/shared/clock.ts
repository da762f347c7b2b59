import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** How long a measured difference between our clock and the database's is trusted. */
const TRUSTED_MS = 10_000;
const measured = new WeakMap<Db, { offsetMs: number; until: number }>();

/**
 * The database's time (UTC): every instance decides by one clock, whatever its own says. The difference to our own is
 * measured at most every ten seconds, so that a command does not pay a round trip for it.
 */
export async function databaseNow(db: Db): Promise<Date> {
  const known = measured.get(db);
  const mono = performance.now();
  if (known && mono < known.until) return new Date(mono + known.offsetMs);
  const [row] = await db.execute<{ ms: number }>(
    sql`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`,
  );
  if (!row) throw new Error("The database gave no time");
  // Half the round trip has passed since the database looked at its clock.
  const now = performance.now();
  const offsetMs = Number(row.ms) + (now - mono) / 2 - now;
  measured.set(db, { offsetMs, until: now + TRUSTED_MS });
  return new Date(now + offsetMs);
}
