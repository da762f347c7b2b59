import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./identity";

/** Asks each signal's turn until the process is gone; returns false when even the last one was of no use. */
export async function endProcess(
  pid: number,
  turns: ReadonlyArray<{ signal: NodeJS.Signals; waitMs: number }>,
): Promise<boolean> {
  for (const { signal, waitMs } of turns) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ESRCH") return true;
      throw error;
    }
    for (const deadline = Date.now() + waitMs; Date.now() < deadline; await sleep(25)) {
      if (!isAlive(pid)) return true;
    }
  }
  return !isAlive(pid);
}
