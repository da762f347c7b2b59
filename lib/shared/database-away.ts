import { sqlState } from "./transaction";

/** Connection refused, lost, or the server shutting down, starting up or full: not our bug, and over soon. */
const AWAY = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOTFOUND",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EAI_AGAIN",
  "DATABASE_AWAY",
]);

/** True when the database could not be asked: doors answer 503 with Retry-After (reliability, F6 and F24). */
export function isDatabaseAway(error: unknown): boolean {
  const state = sqlState(error);
  if (state && (/^(08|57P|53)/.test(state) || state === "25006")) return true;
  for (let current = error; current instanceof Error; current = current.cause as unknown) {
    const code = (current as { code?: unknown }).code;
    if (typeof code === "string" && AWAY.has(code)) return true;
    if (current instanceof AggregateError && current.errors.some((inner) => isDatabaseAway(inner)))
      return true;
  }
  return false;
}

/** What queries fail with that were not even tried, since the database is known to be away. */
export function databaseAway(): Error {
  return Object.assign(new Error("the database is away"), { code: "DATABASE_AWAY" });
}
