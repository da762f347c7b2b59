import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { fingerprint } from "@/dev/launch/fingerprint";
import { ROOT } from "@/dev/launch/operator";
import { freePorts, type Ports } from "@/dev/launch/ports";
import type { Progress } from "@/dev/launch/progress";
import { type Stack, startStack } from "@/dev/launch/stack";
import { guardFolder, releaseFolder } from "@/dev/process/guard";
import { PROBE, type Probe, probeAt } from "./probe";

/** Settings that would lead a benchmark to an operator's real database, payments or mail server. */
const OPERATORS = /^(DATABASE_|STRIPE_|SMTP_|MAIL_FROM$|PUBLIC_URL$|PORT$|APP_SECRET$|NEXT_|NODE_OPTIONS$)/;
const BUILDS = [".next", ".next-test", ".next-bench"];

export type Shop = {
  stack: Stack;
  url: string;
  folder: string;
  ports: Ports;
  sql: postgres.Sql;
  probe: Probe;
  close: () => Promise<void>;
};

export type ShopOptions = {
  progress: Progress;
  signal?: AbortSignal | undefined;
  /** Settings of this shop alone, such as another payment provider. */
  settings?: (ports: Ports) => Record<string, string>;
};

/** A build of exactly these sources, whoever made it; else one of the benchmark's own is made. */
function buildFolder(): string {
  const wanted = fingerprint(ROOT);
  const upToDate = BUILDS.find((folder) => {
    const stamp = path.join(ROOT, folder, "built-from");
    return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  });
  return upToDate ?? ".next-bench";
}

/**
 * A production shop of the benchmark's own: free ports, its own data on a durable Postgres as in `npm start`, no rate
 * limits, only warnings logged.
 */
export async function openShop({ progress, signal, settings }: ShopOptions): Promise<Shop> {
  const folder = mkdtempSync(path.join(tmpdir(), "nahtlos-bench-"));
  guardFolder(folder);
  // The database's user goes through this folder; what is secret in it has modes of its own.
  chmodSync(folder, 0o755);
  const remove = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    releaseFolder(folder);
  };
  const socket = path.join(folder, "probe");
  const ports = await freePorts();
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OPERATORS.test(name)));
  try {
    const stack = await startStack({
      root: ROOT,
      mode: "start",
      environment: {
        ...own,
        RATE_LIMITS: "off",
        LOG_LEVEL: "warn",
        NODE_ENV: "production",
        NODE_OPTIONS: `--import=${PROBE}`,
        BENCH_PROBE: socket,
        ...settings?.(ports),
      },
      ports,
      stateFolder: folder,
      distDir: buildFolder(),
      durable: true,
      progress,
      ...(signal && { signal }),
    });
    const sql = postgres(stack.database.url, { max: 4, onnotice: () => undefined });
    const close = async () => {
      await sql.end({ timeout: 2 });
      await stack.stop();
      remove();
    };
    return { stack, url: stack.shopUrl, folder, ports, sql, probe: probeAt(socket), close };
  } catch (error) {
    remove();
    throw error;
  }
}
