import { readdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import type { Database } from "../../launch/database";
import { readPostmaster } from "../../postgres/postmaster";
import { isAlive, parentOf } from "../../process/identity";

const BACK_WITHIN_MS = 120_000;

/** The database as somebody who may kill it sees it; the launcher's own code starts it again. */
export class DatabaseServer {
  readonly url: string;
  readonly #cluster: string;

  constructor({ url, folder }: Database) {
    this.url = url;
    this.#cluster = path.join(folder ?? "", "cluster");
  }

  /** SIGKILL to the postmaster and to every process it started, none of them asked. */
  async kill(): Promise<void> {
    const pid = readPostmaster(this.#cluster)?.pid;
    if (!pid) throw new Error("No postmaster runs");
    const children = processes().filter((child) => parentOf(child) === pid);
    for (const victim of [pid, ...children]) {
      try {
        process.kill(victim, "SIGKILL");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
      }
    }
    while ([pid, ...children].some(isAlive)) await sleep(5);
  }

  /** Milliseconds until it answers a query again. */
  async untilBack(): Promise<number> {
    const begun = performance.now();
    while (performance.now() - begun < BACK_WITHIN_MS) {
      const sql = postgres(this.url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
      try {
        await sql`select 1`;
        return performance.now() - begun;
      } catch {
        await sleep(50);
      } finally {
        await sql.end({ timeout: 0 }).catch(() => undefined);
      }
    }
    throw new Error(`The database was not back after ${BACK_WITHIN_MS / 1000} s`);
  }
}

function processes(): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0);
}
