import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../launch/operator";
import { freePorts } from "../launch/ports";
import type { Progress } from "../launch/progress";
import { type Stack, startStack } from "../launch/stack";
import { guardFolder, releaseFolder } from "../process/guard";

/** Settings that would lead the tests to an operator's real database, payments or mail server. */
const OPERATORS = /^(DATABASE_|STRIPE_|SMTP_|MAIL_FROM$|PUBLIC_URL$|PORT$|APP_SECRET$|NEXT_|CACHE_URL$)/;

/** This process's surroundings less whatever would lead a test to something real. */
export function withoutOperators(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OPERATORS.test(name));
  return { ...Object.fromEntries(own), NODE_ENV: "production" };
}

export interface TestStack {
  stack: Stack;
  /** What the tests are told: where everything is. */
  env: NodeJS.ProcessEnv;
  /** What shop and worker say while they run. */
  logFolder: string;
  stop: () => Promise<void>;
}

/** A whole shop of the tests' own: free ports, empty data that goes with it, a production build in its own folder. */
export async function startTestStack(
  progress: Progress,
  logsTo: string,
  signal: AbortSignal,
): Promise<TestStack> {
  const stateFolder = mkdtempSync(path.join(tmpdir(), "nahtlos-stack-"));
  guardFolder(stateFolder);
  // The database's user goes through this folder; what is secret in it has modes of its own.
  chmodSync(stateFolder, 0o755);
  const logFolder = path.join(stateFolder, "logs");
  const removeFolder = () => {
    if (existsSync(logFolder)) cpSync(logFolder, logsTo, { recursive: true });
    rmSync(stateFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    releaseFolder(stateFolder);
  };
  // Every test comes from the same address; limits have tests of their own.
  const environment = { RATE_LIMITS: "off", LOG_LEVEL: "warn", ...withoutOperators() };
  const ports = await freePorts();
  try {
    const stack = await startStack({
      root: ROOT,
      mode: "start",
      environment,
      ports,
      stateFolder,
      distDir: ".next-test",
      durable: false,
      progress,
      signal,
    });
    const env = {
      ...stack.environment,
      BASE_URL: stack.environment.PUBLIC_URL,
      INBOX_URL: stack.inbox,
      STRIPE_STAND_IN_URL: stack.stripe,
      LOG_FOLDER: logFolder,
    };
    return {
      stack,
      env,
      logFolder,
      stop: () => stack.stop().finally(removeFolder),
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}
