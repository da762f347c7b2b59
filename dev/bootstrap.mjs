/**
 * The way from any Node.js ≥ 20 to a TypeScript program under Node.js 24, on a checkout that may be fresh.
 * Plain JavaScript without dependencies, since nothing may be installed yet.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const LEAST = 20;
const WANTED = 24;

const MODULES = path.join(ROOT, "node_modules");
const BUNDLED_NODE = path.join(MODULES, "node", "bin", process.platform === "win32" ? "node.exe" : "node");

const major = Number(process.versions.node.split(".")[0]);

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what the lock file names, by npm's own record of what it installed. By content, not by
 * age: a checkout touches the lock file without changing it. Optional packages may be those of other platforms.
 */
function isInstalled() {
  const installed = lockedPackages(path.join(MODULES, ".package-lock.json"));
  if (!installed || (major < WANTED && !existsSync(BUNDLED_NODE))) return false;
  return Object.entries(lockedPackages(path.join(ROOT, "package-lock.json"))).every(([folder, locked]) => {
    if (folder === "") return true;
    const there = installed[folder];
    return there ? there.version === locked.version && there.integrity === locked.integrity : locked.optional;
  });
}

function runToEnd(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: "inherit", ...options });
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

async function install() {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  console.log("Installing packages (npm ci); the first time this takes a minute or so …");
  // Engine warnings concern the Node.js that installs, not the one that everything then runs under.
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath?.endsWith(".js");
  const attempt = () =>
    npm
      ? runToEnd(process.execPath, [process.env.npm_execpath, ...args])
      : runToEnd("npm", args, { shell: process.platform === "win32" });
  const ticker = setInterval(() => console.log(`  … still installing (${seconds()} s)`), 15_000);
  try {
    // npm first clears the folder, and gives up when a program still writes to it.
    const code = (await attempt()) && (await attempt());
    if (code !== 0) throw new Error(`npm ci failed with exit code ${code}; its messages are above.`);
  } finally {
    clearInterval(ticker);
  }
  if (major < WANTED && !existsSync(BUNDLED_NODE)) {
    throw new Error(
      `Node.js ${WANTED} did not come with the packages: is npm set to ignore-scripts? Allow install scripts, or use Node.js ${WANTED} yourself.`,
    );
  }
  console.log(`Installed in ${seconds()} s.`);
}

/** Runs a program under Node.js 24 to its end, handing signals down; `.ts` files through tsx. */
function runUnderWantedNode(program, args) {
  return new Promise((resolve, reject) => {
    const node = major >= WANTED ? process.execPath : BUNDLED_NODE;
    const env = { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ""}` };
    const loader = program.endsWith(".ts") ? ["--import", "tsx"] : [];
    // The channel tells the program when this process is killed, which no signal does.
    const child = spawn(node, [...loader, program, ...args], {
      cwd: ROOT,
      env,
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
}

/** Installs what is missing, then runs `program` (a path in the repository) and exits with its code. */
export async function bootstrap(program, args = process.argv.slice(2)) {
  if (major < LEAST) {
    console.error(
      `Node.js ${LEAST} or newer is needed; this is ${process.versions.node}. Get it from https://nodejs.org/.`,
    );
    process.exit(1);
  }
  try {
    if (!isInstalled()) await install();
    process.exit(await runUnderWantedNode(program, args));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
