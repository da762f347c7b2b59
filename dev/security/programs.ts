import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const needed = ["wapiti", "sqlmap"] as const;
type Program = (typeof needed)[number];

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
}

/** Where the scanners are: installed already, or from Debian's packages now. Fails with what to install. */
export function provideScanners(): Record<Program, string> {
  const missing = needed.filter((name) => !onPath(name));
  if (missing.length > 0 && process.getuid?.() === 0) {
    spawnSync("apt-get", ["update", "-q"], { stdio: "ignore" });
    const install = ["install", "-y", "-q", "--no-install-recommends", ...missing];
    spawnSync("apt-get", install, { stdio: "ignore" });
  }
  const still = needed.filter((name) => !onPath(name));
  if (still.length > 0)
    throw new Error(`The scan needs ${still.join(" and ")}: apt-get install ${still.join(" ")}`);
  return Object.fromEntries(needed.map((name) => [name, onPath(name)])) as Record<Program, string>;
}
