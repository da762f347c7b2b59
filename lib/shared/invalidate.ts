import type { Db, Tx } from "@/db/client";
import { cacheInvalidations } from "@/db/schema/system";

/** Announces cache tags to every instance, in the transaction that changed the data; a rollback announces nothing. */
export async function invalidate(tx: Db | Tx, tags: string[]): Promise<void> {
  const unique = [...new Set(tags)].sort();
  if (unique.length > 0) await tx.insert(cacheInvalidations).values({ tags: unique });
}
