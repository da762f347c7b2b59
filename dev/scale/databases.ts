import { appendFileSync, chownSync, copyFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { type Database, provideDatabase } from "../launch/database";
import { ROOT } from "../launch/operator";
import type { Progress } from "../launch/progress";
import { type Account, serverAccount } from "../postgres/account";
import { findBinaries } from "../postgres/binaries";
import { serverEnvironment, serverFlags } from "../postgres/settings";
import { baseBackup, own } from "./base-backup";
import { type Part, part } from "./part";

export interface Primary extends Database {
  folder: string;
  account: Account;
}

const SLOT = "replica";

/** The embedded server with the settings that operators give a primary. */
export async function startPrimary(stateFolder: string, port: number, progress: Progress): Promise<Primary> {
  const options = { url: undefined, stateFolder, port, durable: true };
  const first = await provideDatabase(options, progress);
  const folder = first.folder ?? "";
  await first.stop();
  include(
    path.join(folder, "cluster"),
    "postgresql-primary.conf",
    serverAccount(path.join(folder, "cluster")),
  );
  const database = await provideDatabase(options, progress);
  return { ...database, folder, account: serverAccount(path.join(folder, "cluster")) };
}

/** A streaming replica of it, made by the server's own interface for copies; the npm package has no pg_basebackup. */
export async function makeReplica(primary: Primary, port: number, logFolder: string): Promise<Part> {
  const cluster = path.join(primary.folder, "replica");
  const { account } = primary;
  await baseBackup({
    url: primary.url,
    cluster: path.join(primary.folder, "cluster"),
    target: cluster,
    account,
    slot: SLOT,
  });
  include(cluster, "postgresql-replica.conf", account);
  appendFileSync(path.join(cluster, "postgresql.auto.conf"), connectionSettings(primary.url));
  await own(path.join(cluster, "standby.signal"), "", account);
  return part(
    {
      name: "replica",
      command: findBinaries(account).postgres,
      args: serverFlags(cluster, port, true),
      account,
      cwd: primary.folder,
      env: serverEnvironment(),
      logFolder,
    },
    () => answersQueries(onPort(primary.url, port)),
  );
}

async function answersQueries(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Where a replica streams from, as `postgresql.auto.conf` says it. */
export function connectionSettings(primaryUrl: string): string {
  const { hostname, port, username, password } = new URL(primaryUrl);
  const info = `host=${hostname} port=${port} user=${username} password=${password} application_name=replica`;
  return `\nprimary_conninfo = '${info.replaceAll("'", "''")}'\nprimary_slot_name = '${SLOT}'\n`;
}

/** The same database on another port. */
export function onPort(url: string, port: number): string {
  return Object.assign(new URL(url), { port: String(port) }).toString();
}

function include(cluster: string, name: string, { uid, gid }: Account): void {
  copyFileSync(path.join(ROOT, "deploy", name), path.join(cluster, name));
  appendFileSync(path.join(cluster, "postgresql.conf"), `\ninclude '${name}'\n`);
  if (uid !== undefined && gid !== undefined) chownSync(path.join(cluster, name), uid, gid);
}
