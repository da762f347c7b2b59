import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { endProcess } from "../process/end-process";
import { guardProcess, releaseProcess } from "../process/guard";

export interface ChildOptions {
  name: string;
  /** Another program than Node.js. */
  command?: string;
  /** Arguments of Node.js (a script and its arguments, flags before them), or of `command`. */
  args: string[];
  /** Whom it runs as, where that is somebody else. */
  account?: { uid?: number; gid?: number };
  cwd: string;
  env: NodeJS.ProcessEnv;
  logFolder: string;
  /** How many of the last lines `tail` keeps. */
  tailLines?: number;
  onLine?: (line: string, stream: "stdout" | "stderr") => void;
}

export interface Child {
  pid: number;
  /** Settles with the exit code, 1 for a signal or a program that could not be started. */
  exited: Promise<number>;
  /** The last lines it said, for when it fails. */
  tail: () => string;
  stop: () => Promise<void>;
}

const TAIL_LINES = 40;

/** Starts a Node.js program in a process group of its own, its output in `<name>.log`. It dies with this process. */
export function startChild({
  name,
  command = process.execPath,
  args,
  account,
  cwd,
  env,
  logFolder,
  tailLines = TAIL_LINES,
  onLine,
}: ChildOptions): Child {
  mkdirSync(logFolder, { recursive: true });
  const log = createWriteStream(path.join(logFolder, `${name}.log`), { flags: "a", mode: 0o600 });
  const child = spawn(command, args, {
    ...account,
    cwd,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const pid = child.pid ?? 0;
  if (pid) guardProcess(-pid, "SIGTERM");
  const last: string[] = [];
  const keep = (stream: "stdout" | "stderr") => (line: string) => {
    log.write(`${line}\n`);
    last.push(line);
    if (last.length > tailLines) last.shift();
    onLine?.(line, stream);
  };
  // A full disk must not end the shop because it cannot write its log.
  log.on("error", () => undefined);
  createInterface({ input: child.stdout }).on("line", keep("stdout"));
  createInterface({ input: child.stderr }).on("line", keep("stderr"));
  let ended = false;
  const exited = untilExit(child, last).finally(() => {
    ended = true;
    if (pid) releaseProcess(-pid);
    log.end();
  });
  return {
    pid,
    exited,
    tail: () => last.join("\n"),
    stop: async () => (ended ? undefined : stopGroup(pid, exited)),
  };
}

function untilExit(child: ChildProcess, last: string[]): Promise<number> {
  return new Promise((resolve) => {
    child.once("error", (error) => {
      last.push(error.message);
      resolve(1);
    });
    // `close` comes after the last of the output, which `exit` does not promise.
    child.once("close", (code) => resolve(code ?? 1));
  });
}

async function stopGroup(pid: number, exited: Promise<number>): Promise<void> {
  if (!pid) return;
  await endProcess(pid, [
    { signal: "SIGTERM", waitMs: 10_000 },
    { signal: "SIGKILL", waitMs: 5_000 },
  ]);
  try {
    // What the program itself started and left behind.
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
  await exited;
}

/** Runs a Node.js program to its end; fails with what it last said. */
export async function runChild(options: ChildOptions, signal?: AbortSignal): Promise<void> {
  const child = startChild(options);
  const abort = () => void child.stop();
  signal?.addEventListener("abort", abort);
  const code = await child.exited.finally(() => signal?.removeEventListener("abort", abort));
  signal?.throwIfAborted();
  if (code !== 0) throw new Error(`${options.name} failed (exit code ${code}):\n${child.tail()}`);
}
