import { PgBoss, type QueueOptions } from "pg-boss";
import { reportFailure } from "./report-failure";
import type { Subscription } from "./subscriptions";

/**
 * A killed worker's job is seen after 20 s without a heartbeat and comes back within two minutes. Failures wait from 2 s up
 * to 5 min: whatever was down, its work is done well within 15 min of its return.
 */
const queueOptions: QueueOptions = {
  heartbeatSeconds: 20,
  expireInSeconds: 300,
  retryLimit: 5_000,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  deleteAfterSeconds: 7 * 86_400,
};

export function createBoss(databaseUrl: string): PgBoss {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: "nahtlos-jobs",
    max: 4,
    schedule: false,
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
    queueCacheIntervalSeconds: 15,
    openTelemetry: { enabled: false },
  });
  // A lost connection is an event here: the queue goes on by itself when the database is back.
  boss.on("error", (error) => reportFailure(error, { in: "queue" }));
  return boss;
}

/** One queue a handler; settings of a queue that exists already are brought up to date. */
export async function ensureQueues(boss: PgBoss, subscriptions: readonly Subscription[]): Promise<void> {
  for (const { handler } of subscriptions) {
    await boss.createQueue(handler, queueOptions);
    await boss.updateQueue(handler, queueOptions);
  }
}
