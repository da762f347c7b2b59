import { AsyncLocalStorage } from "node:async_hooks";

/** What the answer of a request has to know of what happened behind it. */
export type RequestMark = { unavailable: boolean };

// One for the process: Next.js bundles this module several times.
const globals = globalThis as typeof globalThis & { nahtlosRequests?: AsyncLocalStorage<RequestMark> };
globals.nahtlosRequests ??= new AsyncLocalStorage();
const requests = globals.nahtlosRequests;

/** From here on, what runs for this request finds this mark. */
export function beginRequest(): RequestMark {
  const mark = { unavailable: false };
  requests.enterWith(mark);
  return mark;
}

/** The database was needed for this request and away: its answer is a 503. */
export function markUnavailable(): void {
  const mark = requests.getStore();
  if (mark) mark.unavailable = true;
}
