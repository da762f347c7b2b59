/**
 * The way from any Node.js ≥ 20 to a TypeScript program under Node.js 24, on a checkout that may be fresh.
 * Plain JavaScript without dependencies, since nothing may be installed yet.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const LEAST = 20;
const WANTED = 24;

const MODULES = path.join(ROOT, "node_modules");
const BUNDLED_NODE = path.join(MODULES, "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const STAMP = path.join(MODULES, ".installed-for");

const major = Number(process.versions.node.split(".")[0]);

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(path.join(ROOT, "package-lock.json")))
    .digest("hex");
}

/** npm writes node_modules/.package-lock.json last; older than the lock file, it may still be for the same content. */
function isInstalled() {
  const hidden = path.join(MODULES, ".package-lock.json");
  if (!existsSync(hidden) || (major < WANTED && !existsSync(BUNDLED_NODE))) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockHash()) return true;
  return statSync(hidden).mtimeMs >= statSync(path.join(ROOT, "package-lock.json")).mtimeMs;
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
  const ticker = setInterval(() => console.log(`  … still installing (${seconds()} s)`), 15_000);
  const code = await runToEnd(
    npm ? process.execPath : "npm",
    npm ? [process.env.npm_execpath, ...args] : args,
    { shell: !npm && process.platform === "win32" },
  ).finally(() => clearInterval(ticker));
  if (code !== 0) throw new Error(`npm ci failed with exit code ${code}; its messages are above.`);
  if (major < WANTED && !existsSync(BUNDLED_NODE)) {
    throw new Error(
      `Node.js ${WANTED} did not come with the packages: is npm set to ignore-scripts? Allow install scripts, or use Node.js ${WANTED} yourself.`,
    );
  }
  writeFileSync(STAMP, lockHash());
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
