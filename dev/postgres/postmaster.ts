import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { endProcess } from "../process/end-process";
import { commandOf, isAlive } from "../process/identity";
import { PostgresError } from "./errors";

export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/** What the server wrote about itself in the cluster's postmaster.pid; undefined when there is no such file. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" } : undefined;
}

/** Whether the file's process is a living server of this very cluster, not a later process that got its id. */
export function isServing(cluster: string, { pid }: Postmaster): boolean {
  return isAlive(pid) && commandOf(pid).includes(cluster);
}

/** Stops a server that takes part in no launcher any more. Committed data is safe with each of the signals. */
export async function stopPostmaster(pid: number): Promise<void> {
  const stopped = await endProcess(pid, [
    { signal: "SIGINT", waitMs: 20_000 },
    { signal: "SIGQUIT", waitMs: 5_000 },
    { signal: "SIGKILL", waitMs: 5_000 },
  ]);
  if (!stopped)
    throw new PostgresError("start_failed", `The server left running with process id ${pid} does not stop.`);
}

/**
 * Deals with what a killed run left behind: stops its server if that still runs, and removes a stale postmaster.pid,
 * which PostgreSQL would take for a running server once another process has got the number.
 * Returns the process id of the server that was stopped.
 */
export async function settleLeftover(cluster: string): Promise<number | undefined> {
  const left = readPostmaster(cluster);
  if (!left) return undefined;
  const serving = isServing(cluster, left);
  if (serving) await stopPostmaster(left.pid);
  rmSync(path.join(cluster, "postmaster.pid"), { force: true });
  return serving ? left.pid : undefined;
}
