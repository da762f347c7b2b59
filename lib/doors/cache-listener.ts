import { gt, inArray } from "drizzle-orm";
import { createDb } from "@/db/client";
import { cacheInvalidations } from "@/db/schema/system";
import { cacheTags } from "@/lib/shared/cache-tags";
import { databaseNow } from "@/lib/shared/clock";
import { env } from "@/lib/shared/env";
import { deriveToken } from "@/lib/shared/ids";
import { log } from "@/lib/shared/log";
import { openReplica } from "./replica";

/** The longest a transaction may stay open between writing a row and making it visible (client.ts ends it after 15 s). */
const OVERLAP_MS = 30_000;
const AGAIN_MS = 500;
/** As many as the door takes at once. */
const MOST_TAGS = 1_000;

/** Everything static carries one of these: an instance that starts trusts nothing on its disk. */
const EVERYTHING = [cacheTags.catalog, cacheTags.navigation, cacheTags.stores, cacheTags.settings];

/**
 * Listens for cache tags on a direct connection and expires them in this instance. After every (re)connection it
 * first catches up from the table, so that what was announced while it was away is not lost (architecture, Reading).
 */
export async function listenForInvalidations(expire: (tags: string[]) => Promise<void>): Promise<void> {
  const { sql, db } = createDb(env().DATABASE_DIRECT_URL ?? env().DATABASE_URL, { max: 2 });
  const replica = openReplica(sql);
  const announced = new Set<string>();
  let mayHaveMissed = false;
  let working = false;
  let seenUntil: Date | undefined;

  const select = () =>
    db
      .select({ tags: cacheInvalidations.tags, createdAt: cacheInvalidations.createdAt })
      .from(cacheInvalidations);
  const tagsOf = (rows: { tags: string[] }[]) => [...new Set(rows.flatMap((row) => row.tags))];

  const catchUp = async () => {
    if (seenUntil === undefined) {
      const now = await databaseNow(db);
      await expire(EVERYTHING);
      seenUntil = now;
    } else {
      const since = new Date(seenUntil.getTime() - OVERLAP_MS);
      await expire(tagsOf(await select().where(gt(cacheInvalidations.createdAt, since))));
    }
  };

  const hear = async (ids: string[]) => {
    const rows = await select().where(inArray(cacheInvalidations.id, ids));
    await expire(tagsOf(rows));
    for (const { createdAt } of rows) if (seenUntil && createdAt > seenUntil) seenUntil = createdAt;
  };

  /** Together what came together; what fails is tried again until it is done. */
  const work = async () => {
    if (working) return;
    working = true;
    while (mayHaveMissed || announced.size > 0) {
      const [missed, ids] = [mayHaveMissed, [...announced]];
      mayHaveMissed = false;
      announced.clear();
      try {
        // Pages made anew from here on must not come from a copy that has yet to learn of the change.
        await replica?.announce();
        if (missed) await catchUp();
        if (ids.length > 0) await hear(ids);
      } catch (error) {
        log.error({ err: error }, "cache invalidation failed, trying again");
        mayHaveMissed ||= missed;
        for (const id of ids) announced.add(id);
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    }
    working = false;
  };

  await sql.listen(
    "cache_invalidations",
    (id) => {
      announced.add(id);
      void work();
    },
    () => {
      mayHaveMissed = true;
      void work();
    },
  );
  void replica?.watch();
}

/** The key of the internal door through which an instance expires its own tags. */
export function invalidationKey(): string {
  return deriveToken(env().APP_SECRET, "door", "revalidate");
}

/** Next expires tags only inside a request: the instance asks itself. Tries again while the server is still starting. */
export async function expireThroughOwnDoor(tags: string[]): Promise<void> {
  for (let first = 0; first < tags.length; first += MOST_TAGS) {
    await expireOnce(tags.slice(first, first + MOST_TAGS));
  }
}

async function expireOnce(tags: string[]): Promise<void> {
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
