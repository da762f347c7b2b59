/**
 * Outlives the process that started it, however that one ends, by as long as it takes to clean up after it.
 * Reads one JSON line per request from its standard input; when that closes, the starter is gone: whatever is
 * still registered is asked to stop, the newest first, then made to, and temporary folders are removed.
 */
import { readFileSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";

const PATIENCE_MS = 10_000;
/** @type {Map<number, NodeJS.Signals>} negative ids are process groups */
const processes = new Map();
/** @type {Set<string>} */
const folders = new Set();

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});

/** @returns {boolean} whether the process or group was there to be told */
function tell(id, signal) {
  try {
    process.kill(id, signal);
    return true;
  } catch (error) {
    if (error.code === "ESRCH" || error.code === "EPERM") return false;
    throw error;
  }
}

/** A process that ended but was not collected still answers signals; where nothing collects orphans, it does for ever. */
function isCollectable(id) {
  if (process.platform !== "linux") return false;
  try {
    const stat = readFileSync(`/proc/${Math.abs(id)}/stat`, "utf8");
    return stat[stat.lastIndexOf(")") + 2] === "Z";
  } catch {
    return false;
  }
}

async function end(id, signal) {
  if (!tell(id, signal)) return;
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && tell(id, 0) && !isCollectable(id)) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  tell(id, "SIGKILL");
}

const requests = createInterface({ input: process.stdin });
requests.on("line", (line) => {
  const request = JSON.parse(line);
  if (request.watch) processes.set(request.watch, request.signal);
  if (request.release) processes.delete(request.release);
  if (request.folder) folders.add(request.folder);
  if (request.keep) folders.delete(request.keep);
});
requests.on("close", async () => {
  for (const [id, signal] of [...processes].reverse()) await end(id, signal);
  for (const folder of folders)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});
