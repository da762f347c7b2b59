import { readFileSync } from "node:fs";

const TICK_MS = 10;
const KEPT_MS = 10_000;

/** Milliseconds a process's main thread has waited for a core since it began; 0 where the system does not say. */
export function waitedForCore(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[1]) / 1e6;
  } catch {
    return 0;
  }
}

/**
 * How long a program was kept from running, for any recent span of time. The system counts a wait only when it is over,
 * so ask after what was waited for has happened.
 */
export class Starvation {
  #total = 0;
  #history: { at: number; total: number }[] = [];
  #last: { pid: number; waited: number; at: number } | undefined;
  readonly #timer: NodeJS.Timeout;

  /** `pidOf` is asked each time: the program may be another one by now. */
  constructor(pidOf: () => number) {
    this.#timer = setInterval(() => this.#tick(pidOf()), TICK_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Milliseconds lost since then (by `performance.now()`), to the machine or to this process's delay in carrying bytes. */
  since(moment: number): number {
    const before = this.#history.findLast(({ at }) => at <= moment - TICK_MS) ?? this.#history[0];
    return before ? this.#total - before.total : 0;
  }

  #tick(pid: number): void {
    const at = performance.now();
    const waited = waitedForCore(pid);
    const last = this.#last;
    if (last) {
      const ownDelay = Math.max(0, at - last.at - TICK_MS);
      this.#total += ownDelay + (last.pid === pid ? Math.max(0, waited - last.waited) : 0);
    }
    this.#last = { pid, waited, at };
    this.#history.push({ at, total: this.#total });
    while ((this.#history[0]?.at ?? at) < at - KEPT_MS) this.#history.shift();
  }
}
