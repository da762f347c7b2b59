import { execFile } from "node:child_process";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries";
import { explain, PostgresError } from "./errors";
import type { Home } from "./home";
import { LOCALE, serverEnvironment } from "./settings";

const MAJOR = "18";
export const ROLE = "nahtlos";

function assertUsable(home: Home): void {
  let version: string;
  try {
    version = readFileSync(path.join(home.cluster, "PG_VERSION"), "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EACCES") throw explain(error, home.cluster);
    throw new PostgresError(
      "foreign_folder",
      `${home.cluster} belongs to another user, probably because root started the shop before. Start it as that user, or remove ${home.folder} to begin anew.`,
    );
  }
  if (version === MAJOR) return;
  const message = `${home.cluster} was made by PostgreSQL ${version}, this is ${MAJOR}. Move it away, or set DATABASE_URL to its own server.`;
  throw new PostgresError("version_mismatch", message);
}

/** Makes the cluster when there is none. It appears under its name only when complete, so a kill midway leaves nothing in the way. */
export async function initializeCluster(home: Home, { initdb }: Binaries, durable: boolean): Promise<void> {
  if (existsSync(home.cluster)) return assertUsable(home);
  const unfinished = path.join(home.folder, "cluster.unfinished");
  const passwordFile = path.join(home.folder, "password.initdb");
  try {
    rmSync(unfinished, { recursive: true, force: true });
    writeFileSync(passwordFile, home.password, { mode: 0o600 });
    if (home.account.uid !== undefined && home.account.gid !== undefined) {
      chownSync(passwordFile, home.account.uid, home.account.gid);
    }
    const flags = [
      `--pgdata=${unfinished}`,
      `--username=${ROLE}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      `--locale=${LOCALE}`,
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...(durable ? [] : ["--no-sync"]),
    ];
    await promisify(execFile)(initdb, flags, { ...home.account, cwd: home.folder, env: serverEnvironment() });
    renameSync(unfinished, home.cluster);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw explain(error, home.folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
