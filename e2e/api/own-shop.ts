import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runChild, startChild } from "@/dev/launch/child";
import { shopEnvironment } from "@/dev/launch/environment";
import { untilHealthy } from "@/dev/launch/health";
import { ROOT } from "@/dev/launch/operator";
import { freePorts } from "@/dev/launch/ports";
import { readOrMakeSecrets } from "@/dev/launch/secrets";
import { type RunningPostgres, startPostgres } from "@/dev/postgres/start";
import { parentOf } from "@/dev/process/identity";

/** Files of pages that another shop made from its own data. */
const MADE_PAGES = /\/(?:server\/app\/(?:de|en)(?:[/.]|$)|cache(?:\/|$))/;

export type OwnShop = Awaited<ReturnType<typeof openOwnShop>>;

/**
 * A shop and a database of this test's own, since it takes the database away: a copy of the build that the other tests run
 * against, without the pages they have made.
 */
export async function openOwnShop(built: string) {
  const stateFolder = mkdtempSync(path.join(tmpdir(), "nahtlos-own-"));
  chmodSync(stateFolder, 0o755);
  const distDir = `.next-own-${process.pid}`;
  const copy = path.join(ROOT, distDir);
  cpSync(path.join(ROOT, built), copy, { recursive: true, filter: (file) => !MADE_PAGES.test(file) });
  const [ports, secrets] = [await freePorts(), readOrMakeSecrets(stateFolder)];
  const startDatabase = () =>
    startPostgres({ dataDir: path.join(stateFolder, "postgres"), port: ports.postgres, durable: true });
  let database: RunningPostgres = await startDatabase();
  const env = {
    ...shopEnvironment({
      environment: { NODE_ENV: "production", PATH: process.env.PATH, LOG_LEVEL: "warn" },
      mode: "start",
      distDir,
      ports,
      secrets,
      databaseUrl: database.url,
      standIns: [],
    }),
    // Nobody pays here.
    STRIPE_SECRET_KEY: "sk_test_own",
    STRIPE_PUBLISHABLE_KEY: "pk_test_own",
    STRIPE_WEBHOOK_SECRET: "whsec_own",
    STRIPE_API_BASE: "http://127.0.0.1:9",
    SMTP_URL: "smtp://127.0.0.1:9",
  };
  const program = { cwd: ROOT, env, logFolder: path.join(stateFolder, "logs") };
  const script = (name: string, file: string) =>
    runChild({ ...program, name, args: ["--import", "tsx", file] });
  await script("migrate", "db/migrate.ts");
  await script("seed", "db/seed.ts");
  const url = `http://localhost:${ports.shop}`;
  const next = ["node_modules/next/dist/bin/next", "start", "--port", String(ports.shop)];
  const startShop = () => startChild({ ...program, name: "shop", args: next, tailLines: 4_000 });
  const startWorker = () =>
    startChild({
      ...program,
      name: "worker",
      args: ["--import", "tsx", "lib/jobs/worker.ts"],
      tailLines: 4_000,
    });
  let shop = startShop();
  const worker = startWorker();
  await untilHealthy(url, 60_000);

  /** The server with all its processes: a signal to the first alone would leave open connections working. */
  const signal = (name: NodeJS.Signals) => {
    const children = readdirSync("/proc")
      .map(Number)
      .filter((pid) => pid > 0 && parentOf(pid) === database.pid);
    for (const pid of [database.pid, ...children]) process.kill(pid, name);
  };
  return {
    url,
    databaseUrl: database.url,
    worker,
    tail: () => shop.tail(),
    restartShop: async () => {
      await shop.stop();
      shop = startShop();
    },
    killDatabase: async () => {
      process.kill(database.pid, "SIGKILL");
      await database.exited;
    },
    startDatabase: async () => {
      database = await startDatabase();
    },
    holdDatabase: () => signal("SIGSTOP"),
    letDatabaseGo: () => signal("SIGCONT"),
    close: async () => {
      await Promise.all([shop.stop(), worker.stop()]);
      await database.stop();
      for (const folder of [copy, stateFolder]) {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    },
  };
}
