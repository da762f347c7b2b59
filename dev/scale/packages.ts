import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** What runs beside the shop, and the Debian package it comes in. */
const packages = { nginx: "nginx-light", pgbouncer: "pgbouncer", "redis-server": "redis-server" };
export type Program = keyof typeof packages;
export type Programs = Record<Program, string>;

/** Debian keeps servers where an ordinary user's PATH does not look. */
const SYSTEM = ["/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin"];

/** The program's path; undefined where the machine has none. */
export function findProgram(name: string, searchPath = process.env.PATH ?? ""): string | undefined {
  const folders = [...searchPath.split(path.delimiter), ...SYSTEM];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** Every program, installed now where root may; fails with what a person has to install. */
export function providePrograms(): Programs {
  const names = Object.keys(packages) as Program[];
  const missing = () => names.filter((name) => !findProgram(name));
  if (missing().length > 0 && process.getuid?.() === 0) install(missing());
  if (missing().length > 0) throw new Error(missingMessage(missing()));
  return Object.fromEntries(names.map((name) => [name, findProgram(name)])) as Programs;
}

export function missingMessage(missing: readonly Program[]): string {
  const wanted = missing.map((name) => packages[name]).join(" ");
  return `Several instances need ${missing.join(", ")}. On Debian: sudo apt-get install ${wanted}`;
}

/** Without starting what Debian would start on its usual ports. */
function install(missing: readonly Program[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  spawnSync("apt-get", ["update", "-q"], { env });
  const wanted = missing.map((name) => packages[name]);
  spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...wanted], { env });
}
