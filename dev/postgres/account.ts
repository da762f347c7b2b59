import { execFileSync, spawnSync } from "node:child_process";
import { lstatSync } from "node:fs";

/** The system user a server process runs as; empty when it runs as the user who starts it. */
export interface Account {
  uid?: number;
  gid?: number;
}

const NAME = "postgres";

function lookUp(name: string): Account | undefined {
  const uid = spawnSync("id", ["-u", name], { encoding: "utf8" });
  const gid = spawnSync("id", ["-g", name], { encoding: "utf8" });
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function create(): void {
  const useradd = spawnSync("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--shell",
    "/bin/false",
    NAME,
  ]);
  // Alpine has BusyBox's adduser alone.
  if (useradd.error) spawnSync("adduser", ["-S", "-D", "-H", NAME]);
}

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as the owner of an existing cluster, so that data made
 * by an ordinary user stays that user's; otherwise as `postgres`, made when missing; otherwise as `nobody`.
 */
export function serverAccount(cluster: string): Account {
  if (process.getuid?.() !== 0) return {};
  const existing = lstatSync(cluster, { throwIfNoEntry: false });
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const found = lookUp(NAME);
  if (found) return found;
  create();
  const account = lookUp(NAME) ?? lookUp("nobody");
  if (!account) throw new Error("This machine has no user to run PostgreSQL as; add one named postgres.");
  return account;
}

/** Whether the account may go into the folder: every folder above must let it through. */
export function canEnter(folder: string, account: Account): boolean {
  if (account.uid === undefined) return true;
  try {
    execFileSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/", stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
