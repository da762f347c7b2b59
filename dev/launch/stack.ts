import path from "node:path";
import { buildIfStale } from "./build";
import { runChild } from "./child";
import { type Database, provideDatabase } from "./database";
import { shopEnvironment } from "./environment";
import { untilHealthy } from "./health";
import type { Ports } from "./ports";
import type { Progress } from "./progress";
import { readOrMakeSecrets } from "./secrets";
import { isSeeded } from "./seeded";
import { mailStandIn, stripeStandIn } from "./stand-ins";
import { startStandIn } from "./start-stand-in";
import { type Supervised, supervise } from "./supervise";
import { surfaceErrors } from "./surface";

export interface StackOptions {
  root: string;
  mode: "start" | "dev";
  /** The operator's settings; each missing one gets a value that works on this machine. */
  environment: NodeJS.ProcessEnv;
  ports: Ports;
  stateFolder: string;
  distDir: string;
  /** False gives up crash safety for speed: for tests alone. */
  durable: boolean;
  progress: Progress;
  signal?: AbortSignal;
  /** Receives the shop's own output in dev mode. */
  onShopLine?: (line: string) => void;
}

export interface Stack {
  shopUrl: string;
  stripe: string | undefined;
  inbox: string | undefined;
  database: Database;
  /** What the shop runs with. */
  environment: NodeJS.ProcessEnv;
  /** Rejects when a part gives up for good. */
  failed: Promise<never>;
  stop: () => Promise<void>;
}

const HEALTHY_WITHIN_MS = 90_000;
/** Left alone V8 takes what the machine has before it tidies up: 730 MB after 10,000 requests instead of 400. */
export const SMALL_HEAP = ["--max-old-space-size=256", "--max-semi-space-size=4"];

/** Brings up the whole shop on this machine, in order; when a step fails, what was started is stopped again. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const stops: (() => Promise<void>)[] = [];
  // The newest first: nothing loses what it depends on before it has stopped itself.
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  try {
    return await bringUp(options, stops, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp(
  options: StackOptions,
  stops: (() => Promise<void>)[],
  stop: () => Promise<void>,
): Promise<Stack> {
  const { root, ports, stateFolder, progress, signal } = options;
  const logFolder = path.join(stateFolder, "logs");
  const secrets = readOrMakeSecrets(stateFolder);
  const shopUrl = `http://127.0.0.1:${ports.shop}`;
  const surroundings = { ports, secrets, stateFolder, shopUrl };
  const stripe = stripeStandIn(options.environment, surroundings);
  const mail = mailStandIn(options.environment, surroundings);

  const database = await progress.step("Database", () =>
    provideDatabase(
      { url: options.environment.DATABASE_URL, stateFolder, port: ports.postgres, durable: options.durable },
      progress,
    ),
  );
  stops.push(database.stop);
  const environment = shopEnvironment({
    ...options,
    secrets,
    databaseUrl: database.url,
    standIns: [stripe, mail],
  });
  const script = (name: string, file: string) =>
    runChild({ name, args: ["--import", "tsx", file], cwd: root, env: environment, logFolder }, signal);

  const startStandIns = async () => {
    for (const standIn of [stripe, mail])
      if (standIn) stops.push(await startStandIn(standIn, { root, logFolder, progress, signal }));
  };
  const prepareData = async () => {
    await progress.step("Migrations", () => script("migrate", "db/migrate.ts"));
    if (!(await isSeeded(database.url)))
      await progress.step("Filling the empty shop", () => script("seed", "db/seed.ts"));
  };
  await Promise.all([progress.step("Stand-ins", startStandIns), prepareData()]);
  signal?.throwIfAborted();

  if (options.mode === "start") {
    await buildIfStale({ root, distDir: options.distDir, env: environment, logFolder, signal }, progress);
  }
  const programs = startPrograms(options, environment, logFolder);
  for (const program of programs) stops.push(program.stop);
  const failed = Promise.race(programs.map((program) => program.failed));
  failed.catch(() => undefined);
  await progress.step("Shop", () => Promise.race([untilHealthy(shopUrl, HEALTHY_WITHIN_MS, signal), failed]));
  for (const program of programs) program.trust();
  return { shopUrl, stripe: stripe?.address, inbox: mail?.address, database, environment, failed, stop };
}

/** The shop and the worker that does its jobs. */
function startPrograms(options: StackOptions, env: NodeJS.ProcessEnv, logFolder: string): Supervised[] {
  const { root, mode, ports, progress } = options;
  const next = (args: string[]) => ["node_modules/next/dist/bin/next", ...args, "--port", String(ports.shop)];
  const run = (name: string, args: string[], onLine = surfaceErrors(name, progress.problem)) =>
    supervise(
      { name, args, cwd: root, env: { MALLOC_ARENA_MAX: "2", ...env }, logFolder, onLine },
      progress.problem,
    );
  const worker = run("worker", ["--import", "tsx", "lib/jobs/worker.ts"]);
  const shop =
    mode === "dev"
      ? run("shop", next(["dev"]), options.onShopLine)
      : run("shop", [...SMALL_HEAP, ...next(["start"])]);
  return [worker, shop];
}
