import { isDatabaseAway } from "@/lib/shared/database-away";
import { log } from "@/lib/shared/log";

const QUIET_MS = 10_000;
let quietUntil = 0;

/**
 * Logs what went wrong in the worker. While the database is away every loop fails every second: that is one fact, said
 * once in ten seconds and without stacks.
 */
export function reportFailure(error: unknown, what: object): void {
  if (!isDatabaseAway(asError(error))) {
    log.error({ ...what, err: error }, "the worker met an error");
    return;
  }
  if (Date.now() < quietUntil) return;
  quietUntil = Date.now() + QUIET_MS;
  log.warn({ ...what, reason: asError(error).message }, "the database is away, the worker waits for it");
}

/** pg-boss hands on plain objects with an error's fields. */
function asError(error: unknown): Error {
  return error instanceof Error ? error : Object.assign(new Error(), error);
}
