import { gt, inArray } from "drizzle-orm";
import { createDb } from "@/db/client";
import { cacheInvalidations } from "@/db/schema/system";
import { cacheTags } from "@/lib/shared/cache-tags";
import { env } from "@/lib/shared/env";
import { deriveToken } from "@/lib/shared/ids";
import { log } from "@/lib/shared/log";

/** The longest a transaction may stay open between writing a row and making it visible (client.ts ends it after 15 s). */
const OVERLAP_MS = 30_000;

/** Everything static carries one of these: an instance that starts trusts nothing on its disk. */
const EVERYTHING = [cacheTags.catalog, cacheTags.navigation, cacheTags.stores, cacheTags.settings];

/**
 * Listens for cache tags on a direct connection and expires them in this instance. After every (re)connection it
 * first catches up from the table, so that what was announced while it was away is not lost (architecture, Reading).
 */
export async function listenForInvalidations(expire: (tags: string[]) => Promise<void>): Promise<void> {
  const { sql, db } = createDb(env().DATABASE_DIRECT_URL ?? env().DATABASE_URL, { max: 2 });
  let seenUntil: Date | undefined;

  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      // The next notification or reconnection reads the table again.
      log.error({ err: error }, "cache invalidation failed");
    }
  };

  const catchUp = async () => {
    const started = new Date();
    if (seenUntil === undefined) {
      await expire(EVERYTHING);
    } else {
      const since = new Date(seenUntil.getTime() - OVERLAP_MS);
      const rows = await db
        .select({ tags: cacheInvalidations.tags })
        .from(cacheInvalidations)
        .where(gt(cacheInvalidations.createdAt, since));
      await expire([...new Set(rows.flatMap((row) => row.tags))]);
    }
    seenUntil = started;
  };

  const onAnnouncement = async (id: string) => {
    const rows = await db
      .select({ tags: cacheInvalidations.tags })
      .from(cacheInvalidations)
      .where(inArray(cacheInvalidations.id, [id]));
    await expire(rows.flatMap((row) => row.tags));
    seenUntil = new Date();
  };

  await sql.listen(
    "cache_invalidations",
    (id) => guarded(() => onAnnouncement(id)),
    () => guarded(catchUp),
  );
}

/** The key of the internal door through which an instance expires its own tags. */
export function invalidationKey(): string {
  return deriveToken(env().APP_SECRET, "door", "revalidate");
}

/** Next expires tags only inside a request: the instance asks itself. Tries again while the server is still starting. */
export async function expireThroughOwnDoor(tags: string[]): Promise<void> {
  if (tags.length === 0) return;
  const url = `http://127.0.0.1:${env().PORT}/api/internal/revalidate`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${invalidationKey()}` },
        body: JSON.stringify({ tags }),
      });
      if (response.ok) return;
      throw new Error(`The invalidation door answered ${response.status}`);
    } catch (error) {
      if (attempt >= 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
