import { setTimeout as sleep } from "node:timers/promises";
import { createDb } from "@/db/client";
import type { Mailer } from "@/lib/messages/mailer";
import type { PaymentProvider } from "@/lib/payments/port";
import { isDatabaseAway } from "@/lib/shared/database-away";
import { createBoss, ensureQueues } from "./boss";
import { handleEvent } from "./handle-event";
import type { JobData } from "./relay";
import { reportFailure } from "./report-failure";
import { runRelay } from "./run-relay";
import type { Subscription } from "./subscriptions";
import { runTasks } from "./tasks/run-tasks";
import type { Task } from "./tasks/task";

export type WorkerOptions = {
  databaseUrl: string;
  /** For LISTEN; a pooler in between would lose the notifications. */
  directUrl: string;
  provider: PaymentProvider;
  mailer: Mailer;
  subscriptions: readonly Subscription[];
  tasks: readonly Task[];
};

const STOP_MS = 20_000;
/** How many jobs of one kind a worker does at once. */
const HANDS = 2;
/** With more jobs waiting a queue is worked off without a pause: at one job per poll 10,000 would take 40 minutes. */
const BACKLOG = 10;
/** Our own relay wakes the hands; looking by themselves is for what other workers handed over, and for what comes again. */
const POLLING = { pollingIntervalSeconds: 2, batchSize: 1, burstWhenReadyExceeds: BACKLOG };

const LOOK_AGAIN_MS = 1_000;

/** A worker may be started before its database is. */
async function untilThere<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      reportFailure(error, { in: "starting" });
      await sleep(LOOK_AGAIN_MS);
    }
  }
}

/** Starts relay, listeners and tasks. Any number of workers may run; `stop` lets what is in hand end first. */
export async function startWorker(options: WorkerOptions): Promise<{ stop: () => Promise<void> }> {
  const { provider, mailer, subscriptions } = options;
  const { db, close } = createDb(options.databaseUrl);
  const boss = await untilThere(async () => {
    const starting = createBoss(options.databaseUrl);
    await starting.start();
    await ensureQueues(starting, subscriptions);
    return starting;
  });
  const hands = new Map<string, string[]>();
  for (const subscription of subscriptions) {
    const { handler } = subscription;
    const hand = () =>
      boss.work<JobData>(handler, POLLING, async (jobs) => {
        for (const job of jobs) await handleEvent({ db, provider, mailer }, subscription, job.data);
      });
    hands.set(handler, await Promise.all(Array.from({ length: HANDS }, hand)));
  }
  const onHanded = (handler: string) => {
    for (const hand of hands.get(handler) ?? []) boss.notifyWorker(hand);
  };
  const relay = runRelay({ db, boss, directUrl: options.directUrl, subscriptions, onHanded });
  const tasks = runTasks(options.tasks, { db, provider });
  return {
    stop: async () => {
      await Promise.all([relay.stop(), tasks.stop()]);
      await boss.stop({ graceful: true, timeout: STOP_MS });
      await close();
    },
  };
}
