import { setTimeout as sleep } from "node:timers/promises";
import { reportFailure } from "../report-failure";
import type { Task, TaskTools } from "./task";

/**
 * Runs each task at its interval until stopped, never twice at once in this process. A task that throws is logged and
 * comes again; nothing is remembered between runs, so a killed worker leaves nothing behind. `stop` waits for what runs.
 */
export function runTasks(tasks: readonly Task[], tools: TaskTools): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const loops = tasks.map((task) => loop(task, tools, stopping.signal));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

async function loop(task: Task, tools: TaskTools, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      await task.run(tools);
    } catch (error) {
      reportFailure(error, { task: task.name });
    }
    await pause(task.everyMs, stopping);
  }
}

/** Sleeps, or less when the worker stops. */
export async function pause(ms: number, stopping: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal: stopping });
  } catch (error) {
    if (!stopping.aborted) throw error;
  }
}
