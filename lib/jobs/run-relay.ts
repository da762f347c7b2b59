import { setTimeout as sleep } from "node:timers/promises";
import type { PgBoss } from "pg-boss";
import postgres from "postgres";
import type { Db } from "@/db/client";
import { BATCH, relayWaiting } from "./relay";
import { reportFailure } from "./report-failure";
import type { Subscription } from "./subscriptions";

const POLL_MS = 1_000;
/** Orders of one moment are handed over together: each alone would cost the database a transaction of its own. */
const GATHER_MS = 100;

/**
 * Keeps the outbox empty: woken by NOTIFY on a connection of its own (a pooler would lose it), and every second all the
 * same, for what was written while that connection was away.
 */
export function runRelay(options: {
  db: Db;
  boss: PgBoss;
  directUrl: string;
  subscriptions: readonly Subscription[];
  onHanded: (handler: string) => void;
}): { stop: () => Promise<void> } {
  const { db, boss, subscriptions, onHanded } = options;
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
      const mayBeMore = await relayAll(() => relayWaiting(db, boss, subscriptions, onHanded));
      if (mayBeMore) continue;
      await sleep(GATHER_MS);
      if (!woken) await pause();
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
async function relayAll(relay: () => Promise<number>): Promise<boolean> {
  try {
    return (await relay()) >= BATCH;
  } catch (error) {
    reportFailure(error, { in: "relay" });
    return false;
  }
}
