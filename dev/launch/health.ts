import { setTimeout as sleep } from "node:timers/promises";

/** Waits until the shop says it is well; gives up with its last answer. */
export async function untilHealthy(shopUrl: string, limitMs: number, signal?: AbortSignal): Promise<void> {
  let last = "no answer";
  for (
    const deadline = Date.now() + limitMs;
    Date.now() < deadline;
    await sleep(150, undefined, { signal })
  ) {
    signal?.throwIfAborted();
    try {
      const response = await fetch(`${shopUrl}/api/v1/health`, { signal: AbortSignal.timeout(10_000) });
      if (response.ok) return;
      last = `${response.status} ${(await response.text()).slice(0, 300)}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
  }
  throw new Error(`The shop did not become healthy within ${limitMs / 1000} s. Its last answer: ${last}`);
}
