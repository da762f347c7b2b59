import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Writable } from "node:stream";
import { fileURLToPath } from "node:url";

type Request =
  | { watch: number; signal: NodeJS.Signals }
  | { release: number }
  | { folder: string }
  | { keep: string };

let guard: ChildProcessByStdio<Writable, null, null> | undefined;

/** One guard a process, started when first needed; it lives on when this process is killed, and cleans up. */
function running() {
  if (guard?.exitCode === null) return guard;
  guard = spawn(process.execPath, [fileURLToPath(new URL("guard-process.mjs", import.meta.url))], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    cwd: "/",
  });
  guard.unref();
  // A guard that was killed costs only its service; the process it served goes on.
  guard.stdin.on("error", () => undefined);
  if ("unref" in guard.stdin && typeof guard.stdin.unref === "function") guard.stdin.unref();
  return guard;
}

function ask(request: Request): void {
  running().stdin.write(`${JSON.stringify(request)}\n`);
}

/** The guard's process id; a start after a kill waits for the guard of the killed one. */
export function guardId(): number {
  return running().pid ?? 0;
}

/** Has the process (a negative id: the whole group) stopped with `signal` should this process die. */
export function guardProcess(id: number, signal: NodeJS.Signals): void {
  ask({ watch: id, signal });
}

/** The process has ended; its id may soon belong to another. */
export function releaseProcess(id: number): void {
  ask({ release: id });
}

/** Has a temporary folder removed should this process die. */
export function guardFolder(path: string): void {
  ask({ folder: path });
}

/** The folder was removed already. */
export function releaseFolder(path: string): void {
  ask({ keep: path });
}
