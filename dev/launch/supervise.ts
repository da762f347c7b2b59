import { setTimeout as sleep } from "node:timers/promises";
import { type Child, type ChildOptions, startChild } from "./child";

export interface Supervised {
  stop: () => Promise<void>;
  /** Rejects when the program gives up; never settles otherwise. */
  failed: Promise<never>;
  /** It is known to work: from now on it is started again for ever, say while its database is away. */
  trust: () => void;
}

/** A run this long was a good one: the next crash is the first again. */
const GOOD_RUN_MS = 60_000;
const LONGEST_PAUSE_MS = 30_000;
const FIRST_PAUSE_MS = 500;
const HOPELESS_AFTER = 5;

/** The pause before start number `crashes` + 1: half a second, doubled each time, half a minute at most. */
export function pauseAfter(crashes: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (crashes - 1), LONGEST_PAUSE_MS);
}

/**
 * Keeps a program running: one that ends unasked is started again after a growing pause. A program that
 * fails five times before it is trusted has a mistake that no restart mends; `failed` then says what it said.
 */
export function supervise(
  options: ChildOptions,
  onCrash: (message: string) => void,
  pauseFor: (crashes: number) => number = pauseAfter,
): Supervised {
  let child: Child = startChild(options);
  let stopping = false;
  let trusted = false;
  const pausing = new AbortController();
  const failed = (async () => {
    for (let crashes = 1; ; crashes += 1) {
      const begun = performance.now();
      const code = await child.exited;
      if (stopping) return new Promise<never>(() => undefined);
      if (performance.now() - begun > GOOD_RUN_MS) crashes = 1;
      if (!trusted && crashes >= HOPELESS_AFTER) {
        throw new Error(`${options.name} failed ${crashes} times (exit code ${code}):\n${child.tail()}`);
      }
      const pause = pauseFor(crashes);
      onCrash(
        `${options.name} ended unexpectedly (exit code ${code}); starting it again in ${pause / 1000} s.`,
      );
      await sleep(pause, undefined, { signal: pausing.signal }).catch(() => undefined);
      if (stopping) return new Promise<never>(() => undefined);
      child = startChild(options);
    }
  })();
  // Whoever waits for it hears it; until then it must not count as unhandled.
  failed.catch(() => undefined);
  return {
    failed,
    trust: () => {
      trusted = true;
    },
    stop: async () => {
      stopping = true;
      pausing.abort();
      await child.stop();
    },
  };
}
