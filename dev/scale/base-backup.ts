import { chown, copyFile, lstat, mkdir, readdir, readlink, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import postgres from "postgres";
import type { Account } from "../postgres/account";

/** What a copy must not have, and folders that it must have empty (PostgreSQL, Making an Exclusive Low-Level Backup). */
const NEVER = new Set(["postmaster.pid", "postmaster.opts", "backup_label", "standby.signal"]);
const EMPTY = new Set([
  "pg_wal",
  "pg_replslot",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
]);

/** Whether a file of a running cluster belongs into its copy; `name` is relative to the cluster. */
export function isCopied(name: string): boolean {
  const [first = "", second] = name.split("/");
  if (second !== undefined && EMPTY.has(first)) return false;
  return !NEVER.has(name) && !path.basename(name).startsWith("pgsql_tmp");
}

/**
 * A copy of a running cluster to begin a replica with, by the server's own interface for it. The slot keeps the log from
 * here on until the replica has it.
 */
export async function baseBackup(options: {
  url: string;
  cluster: string;
  target: string;
  account: Account;
  slot: string;
}): Promise<void> {
  const sql = postgres(options.url, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_create_physical_replication_slot(${options.slot}, true)`;
    await sql`select pg_backup_start('replica', true)`;
    await copyTree(options.cluster, options.target, "", options.account);
    const [end] = await sql<{ labelfile: string; spcmapfile: string }[]>`
      select labelfile, spcmapfile from pg_backup_stop(true)`;
    await own(path.join(options.target, "backup_label"), end?.labelfile ?? "", options.account);
    if (end?.spcmapfile) {
      await own(path.join(options.target, "tablespace_map"), end.spcmapfile, options.account);
    }
  } finally {
    await sql.end();
  }
}

/** Writes a file that belongs to the server's user. */
export async function own(file: string, text: string, { uid, gid }: Account): Promise<void> {
  await writeFile(file, text, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
}

async function copyTree(from: string, to: string, name: string, account: Account): Promise<void> {
  const source = path.join(from, name);
  const target = path.join(to, name);
  try {
    const kind = await lstat(source);
    if (kind.isDirectory()) {
      await mkdir(target, { recursive: true, mode: 0o700 });
      if (account.uid !== undefined && account.gid !== undefined)
        await chown(target, account.uid, account.gid);
      const names = (await readdir(source)).map((entry) => path.posix.join(name, entry));
      for (const entry of names.filter(isCopied)) await copyTree(from, to, entry, account);
      return;
    }
    if (kind.isSymbolicLink()) await symlink(await readlink(source), target);
    else await copyFile(source, target);
    if (account.uid !== undefined && account.gid !== undefined) await chown(target, account.uid, account.gid);
  } catch (error) {
    // A running server takes files away; the log it writes meanwhile says so.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
