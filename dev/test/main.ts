import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../launch/operator";
import { createProgress, elapsed } from "../launch/progress";
import { guardFolder } from "../process/guard";
import { onStopRequest } from "../process/stop-signals";
import { provideChromium } from "./chromium";
import { createRunner, type Runner } from "./runner";
import { faultsStep, invariantsStep, playwrightStep, staticSteps, vitestStep } from "./steps";
import { closingLine } from "./tally";
import { startTestStack, type TestStack } from "./test-stack";

const folder = path.join(ROOT, ".test");
const logs = path.join(folder, "logs");
const progress = createProgress();

async function runStatic(runner: Runner): Promise<void> {
  for (const step of staticSteps) await runner.program(step);
}

/** Everything that needs the shop running; `filters` choose among the browser tests alone. */
async function runAgainstShop(
  runner: Runner,
  signal: AbortSignal,
  filters: string[],
  withContract: boolean,
): Promise<void> {
  let shop: TestStack | undefined;
  try {
    const up = await runner.task("The whole shop, built and started", async () => {
      shop = await startTestStack(progress, logs, signal);
    });
    if (!up || !shop) return;
    if (withContract) await runner.program(vitestStep("API contract", ["api"], folder, shop.env));
    let chromium = "";
    const browser = await runner.task("Chromium", async () => {
      chromium = provideChromium();
    });
    if (browser)
      await runner.program(playwrightStep(filters, folder, { ...shop.env, CHROMIUM_PATH: chromium }));
    await runner.program(invariantsStep(shop.env));
  } finally {
    await shop?.stop();
  }
}

async function run(what: string, filters: string[], signal: AbortSignal, runner: Runner): Promise<void> {
  if (what === "e2e") return runAgainstShop(runner, signal, filters, false);
  await runStatic(runner);
  if (what === "verify") {
    await runner.program(vitestStep("Unit tests", ["unit"], folder));
    return;
  }
  await runner.program(vitestStep("Unit, database and race tests", ["unit", "db", "dev"], folder));
  await runAgainstShop(runner, signal, [], true);
  // Last and alone: it needs the build, and both cores.
  await runner.program(faultsStep(folder));
}

/** Every program started from here keeps its temporary files in one folder, which goes with this run, however it ends. */
function ownTemporaryFolder(): string {
  const temporary = mkdtempSync(path.join(tmpdir(), "nahtlos-run-"));
  guardFolder(temporary);
  // The database's user goes through it; what is secret in it has modes of its own.
  chmodSync(temporary, 0o755);
  process.env.TMPDIR = temporary;
  return temporary;
}

const [what = "all", ...filters] = process.argv.slice(2);
const begun = performance.now();
const stopping = new AbortController();
onStopRequest((reason) => {
  console.log(`\nStopping (${reason}) …`);
  stopping.abort(new Error("Stopped."));
});
rmSync(folder, { recursive: true, force: true });
mkdirSync(logs, { recursive: true });
const temporary = ownTemporaryFolder();
const runner = createRunner(progress, logs, stopping.signal);
try {
  await run(what, filters, stopping.signal, runner);
} catch (error) {
  if (!stopping.signal.aborted) throw error;
}
rmSync(temporary, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
const total = runner.total();
console.log(
  `\n${what === "all" ? "npm test" : what}: ${elapsed(performance.now() - begun)}, ${total.skipped} skipped`,
);
console.log(stopping.signal.aborted ? "Stopped before the end." : closingLine(total));
process.exit(stopping.signal.aborted ? 130 : total.failed > 0 ? 1 : 0);
