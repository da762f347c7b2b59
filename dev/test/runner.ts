import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { startChild } from "../launch/child";
import { ROOT } from "../launch/operator";
import type { Progress } from "../launch/progress";
import { add, oneFailed, onePassed, type Tally } from "./tally";

export interface Step {
  label: string;
  /** Arguments of Node.js. */
  args: string[];
  env?: NodeJS.ProcessEnv;
  /** Reads the counts of a test runner from the report it wrote. */
  report?: { file: string; tally: (file: string) => Tally };
}

export interface Runner {
  /** Runs a program as one step; true when it passed. */
  program: (step: Step) => Promise<boolean>;
  /** Runs anything else as one step; true when it did not throw. */
  task: (label: string, work: () => Promise<void>) => Promise<boolean>;
  total: () => Tally;
}

const LINES_SHOWN = 400;

/** Runs steps one after the other, shows the output of those that fail, and keeps count. */
export function createRunner(progress: Progress, logFolder: string, signal: AbortSignal): Runner {
  let total: Tally = { passed: 0, failed: 0, skipped: 0 };
  const failure = (output: string) => console.log(`\n${output.trim()}\n`);

  const attempt = async (label: string, work: () => Promise<Tally>): Promise<boolean> => {
    signal.throwIfAborted();
    let tally: Tally = oneFailed;
    const run = async () => {
      tally = await work();
      if (tally.failed > 0) throw new StepFailed();
    };
    try {
      await progress.step(label, run);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof StepFailed)) failure(error instanceof Error ? error.message : String(error));
    }
    total = add(total, tally);
    return tally.failed === 0;
  };

  const runProgram = async ({ label, args, env, report }: Step): Promise<Tally> => {
    mkdirSync(logFolder, { recursive: true });
    const name = label.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
    const child = startChild({
      name,
      args,
      cwd: ROOT,
      env: { ...process.env, ...env },
      logFolder,
      tailLines: LINES_SHOWN,
    });
    const abort = () => void child.stop();
    signal.addEventListener("abort", abort);
    const code = await child.exited.finally(() => signal.removeEventListener("abort", abort));
    const counted = report && existsSync(report.file) ? report.tally(report.file) : undefined;
    const tally = counted ?? (code === 0 ? onePassed : oneFailed);
    if (code !== 0 || tally.failed > 0)
      failure(`${child.tail()}\n(all of it: ${path.join(logFolder, `${name}.log`)})`);
    return code !== 0 && tally.failed === 0 ? add(tally, oneFailed) : tally;
  };

  return {
    program: (step) => attempt(step.label, () => runProgram(step)),
    task: (label, work) => attempt(label, () => work().then(() => onePassed)),
    total: () => total,
  };
}

/** The step's output was shown already. */
class StepFailed extends Error {}
