import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { guardProcess, releaseProcess } from "../process/guard";

export interface ProgramRun {
  file: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  /** Everything it says. */
  log: string;
  endsWithinMs: number;
  signal: AbortSignal;
}

/** Runs a scanner to its end or its time, with all it started; answers what it said and whether it came to an end. */
export async function runProgram({ file, args, env, log, endsWithinMs, signal }: ProgramRun) {
  const child = spawn(file, args, { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const group = -(child.pid ?? 0);
  if (group) guardProcess(group, "SIGKILL");
  const output = createWriteStream(log, { flags: "a", mode: 0o600 });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      output.write(text);
    });
  }
  let cut = false;
  const end = () => {
    cut = true;
    if (group) process.kill(group, "SIGKILL");
  };
  const timer = setTimeout(end, endsWithinMs);
  signal.addEventListener("abort", end);
  try {
    await new Promise<void>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", () => resolve());
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
    if (group) releaseProcess(group);
    output.end();
  }
  signal.throwIfAborted();
  return { said, cut };
}
