import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { oneQueryAtATime } from "./one-query-at-a-time";

/** Seconds before a lost connection is tried again. The driver's own pause grows to 20 s. */
const RECONNECT_AFTER = 0.25;
/** How long what runs on connections of before a lost one may go on. */
const LAST_WORDS_MS = 15_000;
const LOOK_EVERY_MS = 50;

export type PoolOptions = postgres.Options<Record<string, never>>;

/** The connections between two outages. */
export type Generation = { sql: postgres.Sql; running: number };

/** `after`: the generation before, which Drizzle has told how dates travel; the next must know it, too. */
export function openGeneration(url: string, options: PoolOptions, after?: Generation): Generation {
  const driver = postgres(url, { ...options, backoff: () => RECONNECT_AFTER } as PoolOptions);
  if (after) {
    Object.assign(driver.options.parsers, after.sql.options.parsers);
    Object.assign(driver.options.serializers, after.sql.options.serializers);
  }
  return { sql: options.prepare === false ? oneQueryAtATime(driver) : driver, running: 0 };
}

/** Counts a query of this generation for as long as it runs. */
export function count(generation: Generation, query: PromiseLike<unknown>): void {
  generation.running += 1;
  const done = () => {
    generation.running -= 1;
  };
  query.then(done, done);
}

/** Ends a generation once nothing runs on it any more. */
export async function retire(generation: Generation): Promise<void> {
  for (const deadline = Date.now() + LAST_WORDS_MS; generation.running > 0 && Date.now() < deadline; ) {
    await sleep(LOOK_EVERY_MS, undefined, { ref: false });
  }
  await generation.sql.end({ timeout: 0 });
}
