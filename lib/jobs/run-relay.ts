import type { PgBoss } from "pg-boss";
import postgres from "postgres";
import type { Db } from "@/db/client";
import { relayWaiting } from "./relay";
import { reportFailure } from "./report-failure";
import type { Subscription } from "./subscriptions";

const POLL_MS = 1_000;

/**
 * Keeps the outbox empty: woken by NOTIFY on a connection of its own (a pooler would lose it), and every second all the
 * same, for what was written while that connection was away.
 */
export function runRelay(options: {
  db: Db;
  boss: PgBoss;
  directUrl: string;
  subscriptions: readonly Subscription[];
}): { stop: () => Promise<void> } {
  const { db, boss, subscriptions } = options;
  const listener = postgres(options.directUrl, { max: 1, onnotice: () => undefined });
  let stopped = false;
  let woken = false;
  let endPause = () => {};
  const wake = () => {
    woken = true;
    endPause();
  };
  listener
    .listen("outbox", wake)
    .catch((error: unknown) => reportFailure(error, { in: "listening to the outbox, polling goes on" }));

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const loop = (async () => {
    while (!stopped) {
      woken = false;
      const mayBeMore = await relayAll(db, boss, subscriptions);
      if (!mayBeMore && !woken) await pause();
    }
  })();

  return {
    stop: async () => {
      stopped = true;
      wake();
      await loop;
      await listener.end({ timeout: 1 });
    },
  };
}

/** True when there may be more right now. */
async function relayAll(db: Db, boss: PgBoss, subscriptions: readonly Subscription[]): Promise<boolean> {
  try {
    return (await relayWaiting(db, boss, subscriptions)) > 0;
  } catch (error) {
    reportFailure(error, { in: "relay" });
    return false;
  }
}
