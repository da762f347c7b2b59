import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";
import { SMALL_HEAP } from "@/dev/launch/stack";
import { buildIfStale } from "../launch/build";
import { runChild } from "../launch/child";
import { shopEnvironment } from "../launch/environment";
import type { Progress } from "../launch/progress";
import { readOrMakeSecrets } from "../launch/secrets";
import { mailStandIn, stripeStandIn } from "../launch/stand-ins";
import { startStandIn } from "../launch/start-stand-in";
import { makeReplica, onPort, startPrimary } from "./databases";
import type { Programs } from "./packages";
import { type Part, part } from "./part";
import { scalePorts } from "./ports";
import { earlierAssets, nginx, pgbouncer, redis } from "./servers";

export interface ScaleStack {
  /** What the tests are told: where everything is. */
  env: NodeJS.ProcessEnv;
  /** What tests may stop, kill and start, by name. */
  parts: Map<string, Part>;
  controlPort: number;
  stop: () => Promise<void>;
}

export interface ScaleOptions {
  root: string;
  folder: string;
  distDir: string;
  programs: Programs;
  /** What the person who runs this has set. */
  environment: NodeJS.ProcessEnv;
  progress: Progress;
  signal: AbortSignal;
}

/** Two instances and two workers as operators run them, on this machine: see `deploy/README.md`. */
export async function startScaleStack(options: ScaleOptions): Promise<ScaleStack> {
  const stops: (() => Promise<void>)[] = [];
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
  options: ScaleOptions,
  stops: (() => Promise<void>)[],
  stop: () => Promise<void>,
): Promise<ScaleStack> {
  const { root, folder, distDir, programs, progress, signal } = options;
  const logFolder = path.join(folder, "logs");
  mkdirSync(logFolder, { recursive: true });
  chmodSync(logFolder, 0o755);
  const ports = await scalePorts();
  const secrets = readOrMakeSecrets(folder);
  const publicUrl = `http://localhost:${ports.nginx}`;
  const standIns = { ports, secrets, stateFolder: folder, shopUrl: `http://127.0.0.1:${ports.nginx}` };
  const stripe = stripeStandIn(options.environment, standIns);
  const mail = mailStandIn(options.environment, standIns);
  const parts = new Map<string, Part>();
  const begin = async (made: Part) => {
    stops.push(made.stop);
    parts.set(made.name, made);
    await progress.step(`Start ${made.name}`, made.start);
  };

  const primary = await progress.step("Primary database", () =>
    startPrimary(folder, ports.postgres, progress),
  );
  stops.push(primary.stop);
  const direct = {
    ...shopEnvironment({
      environment: { ...options.environment, PUBLIC_URL: publicUrl },
      mode: "start",
      distDir,
      ports: { ...ports, shop: ports.nginx },
      secrets,
      databaseUrl: primary.url,
      standIns: [stripe, mail],
    }),
    TRUSTED_PROXIES: "1",
    RATE_LIMITS: "off",
  };
  const script = (name: string, file: string) =>
    runChild({ name, args: ["--import", "tsx", file], cwd: root, env: direct, logFolder }, signal);
  await progress.step("Migrations and goods", async () => {
    await script("migrate", "db/migrate.ts");
    await script("seed", "db/seed.ts");
  });
  const surroundings = { programs, ports, folder, logFolder };
  await begin(await progress.step("Base backup", () => makeReplica(primary, ports.replica, logFolder)));
  await begin(pgbouncer(surroundings, primary));
  await begin(redis(surroundings));
  for (const standIn of [stripe, mail]) {
    if (standIn) stops.push(await startStandIn(standIn, { root, logFolder, progress, signal }));
  }
  await buildIfStale({ root, distDir, env: direct, logFolder, signal }, progress);

  const env = {
    ...direct,
    DATABASE_URL: `${onPort(primary.url, ports.pgbouncer)}?pgbouncer=true`,
    DATABASE_DIRECT_URL: primary.url,
    DATABASE_REPLICA_URL: onPort(primary.url, ports.replica),
    CACHE_URL: `redis://127.0.0.1:${ports.redis}`,
  };
  const instances = { first: ports.first, second: ports.second };
  for (const [name, port] of Object.entries(instances)) {
    await begin(instance(name, port, { root, env, logFolder }));
  }
  for (const name of ["worker-1", "worker-2"]) {
    const program = { name, args: ["--import", "tsx", "lib/jobs/worker.ts"], cwd: root, env, logFolder };
    await begin(part(program, async () => true));
  }
  await begin(nginx(surroundings));
  signal.throwIfAborted();
  const told = {
    ...direct,
    BASE_URL: publicUrl,
    INBOX_URL: mail?.address,
    STRIPE_STAND_IN_URL: stripe?.address,
    SCALE_INSTANCES: Object.values(instances)
      .map((port) => `http://127.0.0.1:${port}`)
      .join(" "),
    SCALE_CONTROL: `http://127.0.0.1:${ports.control}`,
    SCALE_REPLICA_URL: env.DATABASE_REPLICA_URL,
    SCALE_CACHE_URL: env.CACHE_URL,
    SCALE_EARLIER_ASSETS: earlierAssets(folder),
    SCALE_LOGS: logFolder,
  };
  return { env: told, parts, controlPort: ports.control, stop };
}

/** One `next start`. Both serve the same build, which neither writes to: what they render lies in the shared cache. */
function instance(
  name: string,
  port: number,
  { root, env, logFolder }: { root: string; env: NodeJS.ProcessEnv; logFolder: string },
): Part {
  return part(
    {
      name,
      args: [...SMALL_HEAP, "node_modules/next/dist/bin/next", "start", "--port", String(port)],
      cwd: root,
      env: { ...env, PORT: String(port) },
      logFolder,
    },
    async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/api/v1/health`).catch(() => undefined);
      return answer?.ok ?? false;
    },
  );
}
