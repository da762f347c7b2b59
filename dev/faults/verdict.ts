import { checkOpenShop } from "@/db/check-open-shop";
import { createDb } from "@/db/client";
import { readFacts, type Sources } from "./checker/facts";
import { judge } from "./checker/judge";
import type { FaultShop } from "./shop/fault-shop";
import { type IdleWatch, LONGEST_IDLE_MS } from "./shop/idle-watch";
import type { Operation } from "./shoppers/operation-log";

/** What does not hold by the shop's own invariants, one line each. */
export async function brokenInvariants(database: string): Promise<string[]> {
  const { db, close } = createDb(database, { max: 1 });
  try {
    const breaches = await checkOpenShop(db);
    return breaches.map(({ id, says, rows }) => `${id} (${says}): ${JSON.stringify(rows.slice(0, 3))}`);
  } finally {
    await close();
  }
}

/** Promises to shoppers that were broken, by the checker that knows nothing of the shop's code. */
export async function brokenPromises(sources: Sources): Promise<string[]> {
  return judge(await readFacts(sources)).map(({ rule, what }) => `${rule}: ${what}`);
}

/** Transactions that stood still for too long. */
export function stoodStill({ worst }: IdleWatch): string[] {
  if (worst.ms <= LONGEST_IDLE_MS) return [];
  return [
    `idle in transaction for ${Math.round(worst.ms)} ms (${Math.round(worst.rawMs)} ms by the clock): ${worst.query}`,
  ];
}

/**
 * postgres.js 3.4.9 writes to a socket that is gone when a connection breaks at the wrong moment, and the exception ends the
 * worker. Whoever runs it starts it again and its jobs come back, so this one death is told and not failed.
 */
const DRIVER_BUG = /nextWrite .*postgres\/src\/connection\.js/s;

/** Programs of the shop that fell over although nobody killed them; each is told once. */
export function endedByThemselves({ server, worker }: FaultShop): { broken: string[]; forgiven: number } {
  const deaths = [server, worker].flatMap((program) =>
    program.endedItself.splice(0).map((words) => ({ name: program.name, words })),
  );
  const forgiven = deaths.filter(({ name, words }) => name === "worker" && DRIVER_BUG.test(words));
  const broken = deaths.filter((death) => !forgiven.includes(death));
  return {
    broken: broken.map(({ name }) => `${name} ended by itself: see its log`),
    forgiven: forgiven.length,
  };
}

/** Of the shop's own answers 5xx must be 503 with Retry-After; the provider's own ones are not the shop's. */
export function unclearAnswers(operations: readonly Operation[]): string[] {
  return operations
    .filter(({ op, status }) => op !== "pay" && (status ?? 0) >= 500)
    .filter(({ status, retryAfter }) => status !== 503 || !retryAfter)
    .map(({ purchase, op, status, code }) => `${purchase}: ${op} answered ${status} ${code ?? ""}`);
}
