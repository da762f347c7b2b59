import { sql } from "drizzle-orm";
import type { Db } from "./client";
import { type Breach, checkInvariants } from "./invariants";

/** One snapshot for all of them, so that work in flight is no breach; writes nothing and holds nobody up. */
const WATCHING = { isolationLevel: "repeatable read", accessMode: "read only" } as const;
const PATIENCE = sql`set local statement_timeout = '30s'`;

/** The same of a shop that is open: safe at any hour. */
export function checkOpenShop(db: Db): Promise<Breach[]> {
  return db.transaction(async (tx) => {
    await tx.execute(PATIENCE);
    return checkInvariants(tx);
  }, WATCHING);
}
