import { execFileSync } from "node:child_process";
import { cpus, release, totalmem } from "node:os";
import nextPackage from "next/package.json";
import type postgres from "postgres";

function commit(): string {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
}

/** What a figure depends on besides the code. */
export function machine(): Record<string, string | number> {
  return {
    date: new Date().toISOString(),
    commit: commit(),
    cores: cpus().length,
    processor: cpus()[0]?.model ?? "unknown",
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    system: `${process.platform} ${release()}`,
    node: process.versions.node,
    next: nextPackage.version,
  };
}

export async function postgresVersion(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<{ server_version: string }[]>`show server_version`;
  return row?.server_version ?? "unknown";
}
