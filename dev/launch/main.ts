import { mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Claim, claim, lastClaim, release } from "../process/claim";
import { guardId } from "../process/guard";
import { commandOf } from "../process/identity";
import { onStopRequest } from "../process/stop-signals";
import { explainFailure, loadOperatorSettings, ROOT, STATE_FOLDER } from "./operator";
import { usualPorts } from "./ports";
import { createProgress } from "./progress";
import { type Stack, startStack } from "./stack";
import { welcome } from "./welcome";

const claimFile = path.join(STATE_FOLDER, "launcher.json");
const progress = createProgress();

/** Ends this start with a hint when the shop of this checkout already runs. */
function claimCheckout(details: Record<string, string> = {}): void {
  mkdirSync(STATE_FOLDER, { recursive: true });
  const holder = claim(claimFile, { ...details, guard: String(guardId()) });
  if (!holder) return;
  const where = holder.details.shop ? `at ${holder.details.shop}` : "and is still starting";
  console.log(
    `The shop of this folder already runs ${where} (process ${holder.pid}, since ${holder.since}).`,
  );
  console.log(`Stop it with Ctrl-C where it was started, or: kill ${holder.pid}`);
  process.exit(0);
}

/** After a kill, the guard of the killed start may still be stopping its programs; their ports are free when it is gone. */
async function awaitGuardOfKilled(guard: number): Promise<void> {
  if (!commandOf(guard).includes("guard-process")) return;
  await progress.step("Waiting for what a killed start left to stop", async () => {
    while (commandOf(guard).includes("guard-process")) await sleep(50);
  });
}

/** The settings this start made up itself; they let `npm run db:seed` and the like join the running shop. */
function ownSettings(environment: NodeJS.ProcessEnv): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(environment).filter(([name, value]) => process.env[name] !== value)),
  );
}

async function run(mode: "start" | "dev"): Promise<number> {
  const begun = performance.now();
  const stopping = new AbortController();
  const stopped = Promise.withResolvers<number>();
  onStopRequest((reason) => {
    console.log(`\nStopping (${reason}) …`);
    stopping.abort(new Error("Stopped before everything ran."));
    stopped.resolve(0);
  });
  let stack: Stack | undefined;
  try {
    const ports = await usualPorts(process.env, progress.note);
    stack = await startStack({
      root: ROOT,
      mode,
      environment: process.env,
      ports,
      stateFolder: STATE_FOLDER,
      distDir: process.env.NEXT_DIST_DIR ?? ".next",
      durable: true,
      progress,
      signal: stopping.signal,
      onShopLine: (line) => console.log(line),
    });
    claimCheckout({
      shop: stack.environment.PUBLIC_URL ?? stack.shopUrl,
      environment: ownSettings(stack.environment),
    });
    console.log(welcome(stack, path.relative(ROOT, STATE_FOLDER), performance.now() - begun));
    return await Promise.race([stopped.promise, stack.failed]);
  } catch (error) {
    if (stopping.signal.aborted) return 0;
    console.error(`\n${explainFailure(error)}\n\nLogs: ${path.join(STATE_FOLDER, "logs")}`);
    return 1;
  } finally {
    await stack?.stop();
    release(claimFile);
    if (stopping.signal.aborted) console.log("Stopped; nothing is left running.");
  }
}

let before: Claim | undefined;
try {
  before = lastClaim(claimFile);
  claimCheckout();
} catch (error) {
  console.error(`The folder ${STATE_FOLDER} cannot be written: ${explainFailure(error)}`);
  process.exit(1);
}
if (before) await awaitGuardOfKilled(Number(before.details.guard));
loadOperatorSettings();
process.exit(await run(process.argv[2] === "dev" ? "dev" : "start"));
