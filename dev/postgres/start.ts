import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { claim, release } from "../process/claim";
import { anyFreePort, freePortFrom, isFree } from "../process/free-port";
import { guardFolder, guardProcess, releaseFolder, releaseProcess } from "../process/guard";
import { type Binaries, findBinaries } from "./binaries";
import { explain, PostgresError } from "./errors";
import { type Home, prepareHome } from "./home";
import { initializeCluster, ROLE } from "./initialize";
import { isServing, readPostmaster, settleLeftover, stopPostmaster } from "./postmaster";
import { serverEnvironment, serverFlags } from "./settings";

export interface PostgresOptions {
  dataDir: string;
  /** Exactly this port; a taken one is an error. */
  port?: number;
  /** This port or the next free one above it. Without either, any free port. */
  preferredPort?: number;
  /** Whether committed data survives a power cut. Only tests say false. */
  durable: boolean;
  /** The folder goes when the server stops or this process dies. */
  temporary?: boolean;
  logFile?: string;
  /** Told what a person should know, e.g. that the data lies elsewhere. */
  onNote?: (note: string) => void;
}

export interface RunningPostgres {
  url: string;
  port: number;
  pid: number;
  /** Where the data really is. */
  folder: string;
  /** Settles when the server has ended, asked or not. */
  exited: Promise<void>;
  stop: () => Promise<void>;
}

const START_LIMIT_MS = 120_000;
const ATTEMPTS = 8;

/**
 * Starts the embedded PostgreSQL on 127.0.0.1 and makes its database. Cleans up after a killed run first; fails with
 * `already_running` while another living process runs this folder. Throws PostgresError with a message for people.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const home = prepareHome(options.dataDir);
  const note = options.onNote ?? (() => undefined);
  if (home.note) note(home.note);
  const claimFile = path.join(home.folder, "owner.json");
  const holder = claim(claimFile);
  if (holder) throw alreadyRunning(home, holder.pid);
  if (options.temporary) guardFolder(home.folder);
  try {
    const binaries = findBinaries(home.account);
    const left = await settleLeftover(home.cluster);
    if (left)
      note(`A database server was left running by a killed start (process ${left}); it was stopped cleanly.`);
    await initializeCluster(home, binaries, options.durable);
    const { server, port } = await launch(home, binaries, options, note);
    const url = `postgres://${ROLE}:${home.password}@127.0.0.1:${port}/`;
    await makeDatabase(url);
    return handle(home, claimFile, server, {
      url: `${url}${ROLE}`,
      port,
      temporary: options.temporary ?? false,
    });
  } catch (error) {
    release(claimFile);
    throw explain(error, home.folder);
  }
}

function alreadyRunning(home: Home, pid: number): PostgresError {
  const port = readPostmaster(home.cluster)?.port;
  const where = port ? ` on 127.0.0.1:${port}` : "";
  return new PostgresError(
    "already_running",
    `The database in ${home.folder} already runs${where}, started by process ${pid}.`,
  );
}

async function choosePort(options: PostgresOptions, attempt: number): Promise<number> {
  if (options.port === undefined) {
    return options.preferredPort === undefined
      ? anyFreePort()
      : freePortFrom(options.preferredPort + attempt);
  }
  if (await isFree(options.port)) return options.port;
  throw new PostgresError(
    "port_taken",
    `Port ${options.port} was asked for the database, but another program uses it.`,
  );
}

/** Tries again when the port went to another meanwhile, or when children of a killed server still hold its memory. */
async function launch(
  home: Home,
  binaries: Binaries,
  options: PostgresOptions,
  note: (note: string) => void,
) {
  const logFile = options.logFile ?? path.join(home.folder, "server.log");
  mkdirSync(path.dirname(logFile), { recursive: true });
  for (let attempt = 0; ; attempt += 1) {
    const port = await choosePort(options, attempt);
    const logged = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
    const server = spawnServer(home, binaries, serverFlags(home.cluster, port, options.durable), logFile);
    const ready = await untilReady(home.cluster, server);
    if (ready) {
      if (options.preferredPort !== undefined && port !== options.preferredPort) {
        note(`Port ${options.preferredPort} is taken; the database listens on ${port}.`);
      }
      return { server, port };
    }
    const said = readFileSync(logFile).subarray(logged).toString("utf8");
    const transient = /address already in use|could not bind|shared memory block .* still in use/i.test(said);
    if (!transient || attempt + 1 >= ATTEMPTS) throw explain(said, home.folder);
    await sleep(500);
  }
}

function spawnServer(home: Home, binaries: Binaries, flags: string[], logFile: string): ChildProcess {
  const log = openSync(logFile, "a", 0o600);
  // A session of its own: Ctrl-C in the terminal must reach the shop first, and the database last.
  const server = spawn(binaries.postgres, flags, {
    ...home.account,
    cwd: home.folder,
    env: serverEnvironment(),
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const { pid } = server;
  if (pid) {
    guardProcess(pid, "SIGINT");
    server.once("exit", () => releaseProcess(pid));
  }
  return server;
}

/** False when the server ended instead. Recovery after a crash counts as not ready yet. */
async function untilReady(cluster: string, server: ChildProcess): Promise<boolean> {
  let failure: Error | undefined;
  server.once("error", (error) => {
    failure = error;
  });
  for (const deadline = Date.now() + START_LIMIT_MS; Date.now() < deadline; await sleep(20)) {
    if (failure) throw failure;
    if (server.exitCode !== null || server.signalCode !== null) return false;
    const postmaster = readPostmaster(cluster);
    if (postmaster?.ready && postmaster.pid === server.pid) return true;
  }
  if (server.pid) await stopPostmaster(server.pid);
  throw new PostgresError(
    "start_failed",
    `The database was not ready after ${START_LIMIT_MS / 1000} seconds.`,
  );
}

async function makeDatabase(url: string): Promise<void> {
  const sql = postgres(`${url}postgres`, { max: 1, onnotice: () => undefined });
  try {
    const [existing] = await sql`select 1 from pg_database where datname = ${ROLE}`;
    if (!existing) await sql`create database ${sql(ROLE)}`;
  } finally {
    await sql.end();
  }
}

function handle(
  home: Home,
  claimFile: string,
  server: ChildProcess,
  { url, port, temporary }: { url: string; port: number; temporary: boolean },
): RunningPostgres {
  const pid = server.pid ?? 0;
  const exited = new Promise<void>((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) resolve();
    else server.once("exit", () => resolve());
  });
  const stop = async () => {
    if (
      server.exitCode === null &&
      server.signalCode === null &&
      isServing(home.cluster, { pid, port, ready: true })
    ) {
      await stopPostmaster(pid);
      await exited;
    }
    release(claimFile);
    if (!temporary) return;
    rmSync(home.folder, { recursive: true, force: true });
    releaseFolder(home.folder);
  };
  return { url, port, pid, folder: home.folder, exited, stop };
}
