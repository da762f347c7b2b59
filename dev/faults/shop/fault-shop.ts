import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { SMALL_HEAP } from "@/dev/launch/stack";
import { buildIfStale } from "../../launch/build";
import { type Child, runChild } from "../../launch/child";
import { provideDatabase } from "../../launch/database";
import { shopEnvironment } from "../../launch/environment";
import { untilHealthy } from "../../launch/health";
import { ROOT } from "../../launch/operator";
import { freePorts, type Ports } from "../../launch/ports";
import type { Progress } from "../../launch/progress";
import { readOrMakeSecrets } from "../../launch/secrets";
import { mailStandIn, stripeStandIn } from "../../launch/stand-ins";
import { startStandIn } from "../../launch/start-stand-in";
import { guardFolder, releaseFolder } from "../../process/guard";
import { withoutOperators } from "../../test/test-stack";
import { DatabaseProxy } from "../proxies/database-proxy";
import { MailProxy } from "../proxies/mail-proxy";
import { ProviderProxy } from "../proxies/provider-proxy";
import { DatabaseServer } from "./database-server";
import { Program } from "./program";
import { diskOwner, SmallDisk } from "./small-disk";

/** A whole shop with our hands on every wire: nothing of it knows that it is tested. */
export interface FaultShop {
  url: string;
  server: Program;
  worker: Program;
  database: DatabaseServer;
  /** Absent where this user may not mount one. */
  disk: SmallDisk | undefined;
  /** The wires: each program's to the database, everybody's to the provider, the worker's to the mail server. */
  wires: { server: DatabaseProxy; worker: DatabaseProxy; provider: ProviderProxy; mail: MailProxy };
  /** The stand-ins' own doors, past the wires. */
  provider: string;
  inbox: string;
  stop: () => Promise<void>;
}

const HEALTHY_WITHIN_MS = 120_000;
const DIST_DIR = ".next-test";

export interface FaultShopOptions {
  progress: Progress;
  /** Where the programs' logs are kept in the end. */
  logsTo: string;
  signal: AbortSignal;
}

/** Brings it up; whatever was started is stopped again when a part does not come up. */
export async function startFaultShop(options: FaultShopOptions): Promise<FaultShop> {
  const stops: (() => unknown)[] = [];
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  try {
    return { ...(await bringUp(options, stops)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp(
  { progress, logsTo, signal }: FaultShopOptions,
  stops: (() => unknown)[],
): Promise<Omit<FaultShop, "stop">> {
  const stateFolder = ownFolder(logsTo, stops);
  const logFolder = path.join(stateFolder, "logs");
  const ports = await freePorts();
  const disk = SmallDisk.mount(path.join(stateFolder, "postgres"));
  if (disk) stops.push(() => disk.unmount());
  // Durable, unlike in other tests: here it is killed.
  const database = await progress.step("Database", () =>
    provideDatabase({ url: undefined, stateFolder, port: ports.postgres, durable: true }, progress),
  );
  stops.push(database.stop);
  const databasePort = Number(new URL(database.url).port);
  const url = `http://127.0.0.1:${ports.shop}`;
  const secrets = readOrMakeSecrets(stateFolder);
  const surroundings = { ports, secrets, stateFolder, shopUrl: url };
  const own = { RATE_LIMITS: "off", ...withoutOperators(), LOG_LEVEL: "info" };
  const standIns = [stripeStandIn(own, surroundings), mailStandIn(own, surroundings)] as const;
  const [stripe, mail] = standIns;
  if (!stripe || !mail) throw new Error("The fault run needs both stand-ins");
  const env = shopEnvironment({
    environment: own,
    mode: "start",
    distDir: DIST_DIR,
    ports,
    secrets,
    databaseUrl: database.url,
    standIns: [...standIns],
  });
  await progress.step("Stand-ins", async () => {
    for (const standIn of standIns)
      if (standIn) stops.push(await startStandIn(standIn, { root: ROOT, logFolder, progress, signal }));
  });
  const script = (name: string, file: string) =>
    runChild({ name, args: ["--import", "tsx", file], cwd: ROOT, env, logFolder }, signal);
  await progress.step("Migrations", () => script("migrate", "db/migrate.ts"));
  await progress.step("Filling the empty shop", () => script("seed", "db/seed.ts"));
  await buildIfStale({ root: ROOT, distDir: DIST_DIR, env, logFolder, signal }, progress);

  const wires = {
    server: await DatabaseProxy.start(databasePort),
    worker: await DatabaseProxy.start(databasePort),
    provider: await ProviderProxy.start(stripe.address),
    mail: await MailProxy.start(ports.smtp),
  };
  for (const wire of Object.values(wires)) stops.push(() => wire.close());
  const wired = (proxy: DatabaseProxy) => ({
    ...env,
    ...databaseThrough(database.url, proxy.port),
    STRIPE_API_BASE: wires.provider.url,
    SMTP_URL: `smtp://127.0.0.1:${wires.mail.port}`,
  });
  const { server, worker } = programs(
    { ports, url, logFolder },
    { server: wired(wires.server), worker: wired(wires.worker) },
  );
  for (const program of [worker, server]) stops.push(() => program.stop());
  await progress.step("Shop", () => Promise.all([worker.start(), server.start()]));
  const inbox = mail.address;
  return {
    url,
    server,
    worker,
    wires,
    disk,
    inbox,
    provider: stripe.address,
    database: new DatabaseServer(database),
  };
}

function databaseThrough(direct: string, port: number) {
  const url = new URL(direct);
  url.port = String(port);
  return { DATABASE_URL: url.href, DATABASE_DIRECT_URL: url.href };
}

function programs(
  { ports, url, logFolder }: { ports: Ports; url: string; logFolder: string },
  env: { server: NodeJS.ProcessEnv; worker: NodeJS.ProcessEnv },
) {
  const common = { cwd: ROOT, logFolder };
  const server = new Program(
    {
      ...common,
      name: "shop",
      env: env.server,
      args: [...SMALL_HEAP, "node_modules/next/dist/bin/next", "start", "--port", String(ports.shop)],
    },
    () => untilHealthy(url, HEALTHY_WITHIN_MS),
  );
  let tellReady = () => {};
  const worker = new Program(
    {
      ...common,
      name: "worker",
      env: env.worker,
      args: ["--import", "tsx", "lib/jobs/worker.ts"],
      onLine: (line) => line.includes("worker is ready") && tellReady(),
    },
    (child: Child) =>
      new Promise((resolve, reject) => {
        tellReady = resolve;
        void child.exited.then(() => reject(new Error(`The worker ended:\n${child.tail()}`)));
      }),
  );
  return { server, worker };
}

/** A folder of this run's own, removed with it; the logs are kept. */
function ownFolder(logsTo: string, stops: (() => unknown)[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), diskOwner(process.pid)));
  guardFolder(folder);
  // The database's user goes through it; what is secret in it has modes of its own.
  chmodSync(folder, 0o755);
  stops.push(() => {
    const logs = path.join(folder, "logs");
    if (existsSync(logs)) cpSync(logs, logsTo, { recursive: true });
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    releaseFolder(folder);
  });
  return folder;
}
