import { createHash, randomBytes } from "node:crypto";
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { type Account, canEnter, serverAccount } from "./account";
import { explain, PostgresError } from "./errors";

/** Where root keeps what the server's user must reach when the checkout lies in a folder that only root may enter. */
export const SHARED_HOME = "/var/lib/nahtlos";

/** An empty cluster and its first write-ahead log take about 60 MB; below this a start only fails later and worse. */
const LEAST_FREE_BYTES = 150 * 1024 * 1024;

export interface Home {
  folder: string;
  cluster: string;
  account: Account;
  password: string;
  /** Set when the data lies elsewhere than asked for. */
  note?: string;
}

function assertSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= LEAST_FREE_BYTES) return;
  const message = `Only ${Math.floor(free / 1048576)} MB are free on the disk with ${folder}; the database needs ${LEAST_FREE_BYTES / 1048576} MB. Free some space and start again.`;
  throw new PostgresError("disk_full", message);
}

function readOrMakePassword(folder: string): string {
  const file = path.join(folder, "password");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const password = randomBytes(24).toString("base64url");
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

/** Node's recursive mkdir calls a read-only disk "no such file"; asking first gives the true reason. */
function assertWritable(folder: string): void {
  let existing = folder;
  while (!existsSync(existing)) existing = path.dirname(existing);
  accessSync(existing, constants.W_OK);
}

function makeFolder(folder: string, account: Account): void {
  assertWritable(folder);
  mkdirSync(folder, { recursive: true, mode: account.uid === undefined ? 0o700 : 0o755 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
}

/** Makes the folder that holds the cluster, its password and its owner's claim, where the server's user can reach it. */
export function prepareHome(requested: string): Home {
  let folder = path.resolve(requested);
  try {
    const account = serverAccount(path.join(folder, "cluster"));
    makeFolder(folder, account);
    let note: string | undefined;
    if (!canEnter(folder, account)) {
      folder = path.join(SHARED_HOME, createHash("sha256").update(folder).digest("hex").slice(0, 12));
      note = `Only root may enter ${path.resolve(requested)}, and PostgreSQL does not run as root: its data is in ${folder}.`;
      makeFolder(folder, account);
    }
    assertSpace(folder);
    const password = readOrMakePassword(folder);
    return { folder, cluster: path.join(folder, "cluster"), account, password, ...(note ? { note } : {}) };
  } catch (error) {
    throw explain(error, folder);
  }
}
