/**
 * Completes package-lock.json with optional packages of platforms that the registry in use did not offer.
 * npm leaves them out silently, and `npm ci` of newer versions then refuses the whole lock file.
 * Run it after `npm install <package>`: npm run lock:complete
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  cpu?: string[];
  os?: string[];
  libc?: string[];
}

interface Lock {
  packages: Record<string, LockedPackage>;
}

const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
  "windows",
];
const PROCESSORS = [
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "x64",
  "wasm32",
];

/** The os, cpu and libc that a platform package's name states, e.g. `…-linux-x64-musl`; npm skips it elsewhere. */
export function platformOf(name: string): { cpu: string[]; libc?: string[]; os?: string[] } {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find(
    (processor) => words.includes(processor) || (processor === "arm" && words.includes("armv7")),
  );
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.includes("gnu")
      ? "glibc"
      : undefined;
  if (!cpu) throw new Error(`${name} names no processor that this script knows`);
  return {
    cpu: [cpu],
    ...(libc && os === "linux" ? { libc: [libc] } : {}),
    ...(os ? { os: [os === "windows" ? "win32" : os] } : {}),
  };
}

/** Where npm looks for `name` when `from` depends on it: beside it, then upwards to the root. */
function isLocked(packages: Lock["packages"], from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (packages[folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === "") return false;
  }
}

/** Adds an entry for every optional dependency the lock does not hold; returns the names added. */
export function completeLock(lock: Lock): string[] {
  const added: string[] = [];
  for (const [folder, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(lock.packages, folder, name)) continue;
      if (!/^\d/.test(version))
        throw new Error(`${folder} wants ${name}@${version}, which is not one exact version`);
      const { cpu, libc, os } = platformOf(name);
      // In npm's own order of fields, so that its next install changes nothing here.
      lock.packages[`node_modules/${name}`] = {
        version,
        cpu,
        ...(entry.dev ? { dev: true } : {}),
        ...(libc ? { libc } : {}),
        optional: true,
        ...(os ? { os } : {}),
      };
      added.push(name);
    }
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")),
  );
  return added;
}

if (process.argv[1] === import.meta.filename) {
  const file = path.resolve(import.meta.dirname, "../../package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8")) as Lock;
  const added = completeLock(lock);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(
    added.length === 0 ? "The lock file is complete." : `Added ${added.length}: ${added.join(", ")}`,
  );
}
