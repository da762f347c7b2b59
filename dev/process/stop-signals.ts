import { commandOf, identityOf, parentOf } from "./identity";

const LOOK_MS = 500;

/** The npm that runs this program, through the shell and the bootstrap between them; each with what tells it from a successor. */
function callers(): { pid: number; identity: string | undefined }[] {
  const found: { pid: number; identity: string | undefined }[] = [];
  for (let pid = parentOf(process.pid); pid && pid > 1 && found.length < 4; pid = parentOf(pid)) {
    found.push({ pid, identity: identityOf(pid) });
    if (/\bnpm\b/.test(commandOf(pid))) return found;
  }
  return [];
}

/**
 * Calls `stop` once, when this program is asked to end or whoever ran it is gone: a signal, the bootstrap killed,
 * or npm killed, which tells its children nothing.
 */
export function onStopRequest(stop: (reason: string) => void): void {
  let asked = false;
  const once = (reason: string) => {
    if (asked) return;
    asked = true;
    stop(reason);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => once(signal));
  process.once("disconnect", () => once("the process that started this one is gone"));
  // A closed terminal must not keep the rest from being stopped.
  process.stdout.on("error", () => undefined);
  process.stderr.on("error", () => undefined);
  if (!process.env.npm_lifecycle_event) return;
  const watched = callers();
  setInterval(() => {
    if (watched.some(({ pid, identity }) => identityOf(pid) !== identity)) once("npm is gone");
  }, LOOK_MS).unref();
}
