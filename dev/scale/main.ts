import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../launch/operator";
import { createProgress, elapsed } from "../launch/progress";
import { guardFolder, releaseFolder } from "../process/guard";
import { onStopRequest } from "../process/stop-signals";
import { provideChromium } from "../test/chromium";
import { createRunner, type Runner } from "../test/runner";
import { invariantsStep, playwrightStep } from "../test/steps";
import { closingLine } from "../test/tally";
import { openControl } from "./control";
import { type Programs, providePrograms } from "./packages";
import { type ScaleStack, startScaleStack } from "./stack";
import { apiSteps, scaleStep } from "./steps";

/** Settings that would lead these runs to an operator's real database, payments or mail server. */
const OPERATORS = /^(DATABASE_|STRIPE_|SMTP_|MAIL_FROM$|PUBLIC_URL$|PORT$|APP_SECRET$|NEXT_|CACHE_URL$)/;
/** What a shopper does from the first page to the paid order, and pages that follow their data. */
const BROWSER = ["e2e/checkout/buy.spec.ts", "e2e/shop/live-pages.spec.ts"];

const reports = path.join(ROOT, ".test", "scale");
const logs = path.join(reports, "logs");
const progress = createProgress();
const stopping = new AbortController();

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "nahtlos-scale-"));
  guardFolder(folder);
  // The databases' user goes through this folder; what is secret in it has modes of its own.
  chmodSync(folder, 0o755);
  return folder;
}

async function runAgainst(stack: ScaleStack, runner: Runner, only: string[]): Promise<void> {
  if (only.includes("open")) return stayOpen(stack);
  const wanted = (name: string) => only.length === 0 || only.includes(name);
  if (wanted("scale")) await runner.program(scaleStep(only.slice(1), reports, stack.env));
  if (wanted("api")) for (const step of apiSteps(reports, stack.env)) await runner.program(step);
  if (wanted("browser")) {
    let chromium = "";
    const browser = await runner.task("Chromium", async () => {
      chromium = provideChromium();
    });
    if (browser)
      await runner.program(playwrightStep(BROWSER, reports, { ...stack.env, CHROMIUM_PATH: chromium }));
  }
  await runner.program(invariantsStep(stack.env));
}

/** For a person, or a benchmark, to try it: until Ctrl-C. */
async function stayOpen({ env }: ScaleStack): Promise<void> {
  console.log(`\n  ${env.BASE_URL}  through nginx\n  ${env.SCALE_INSTANCES}  past it\n  Ctrl-C stops it.\n`);
  await new Promise((resolve) => stopping.signal.addEventListener("abort", resolve));
}

async function run(runner: Runner, only: string[]): Promise<void> {
  const folder = temporaryFolder();
  let stack: ScaleStack | undefined;
  try {
    const up = await runner.task("Two instances and what they stand on", async () => {
      let programs: Programs | undefined;
      await progress.step("Programs", async () => {
        programs = providePrograms();
      });
      if (!programs) return;
      const own = Object.entries(process.env).filter(([name]) => !OPERATORS.test(name));
      const environment = { LOG_LEVEL: "info", ...Object.fromEntries(own), NODE_ENV: "production" as const };
      const { signal } = stopping;
      stack = await startScaleStack({
        root: ROOT,
        folder,
        distDir: ".next-test",
        programs,
        environment,
        progress,
        signal,
      });
    });
    if (!up || !stack) return;
    const control = await openControl(stack.parts, stack.controlPort);
    await runAgainst(stack, runner, only);
    await control.close();
  } finally {
    await stack?.stop();
    const written = path.join(folder, "logs");
    if (existsSync(written)) cpSync(written, logs, { recursive: true });
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
    releaseFolder(folder);
  }
}

const begun = performance.now();
onStopRequest((reason) => {
  console.log(`\nStopping (${reason}) …`);
  stopping.abort(new Error("Stopped."));
});
rmSync(reports, { recursive: true, force: true });
mkdirSync(logs, { recursive: true });
const runner = createRunner(progress, logs, stopping.signal);
try {
  await run(runner, process.argv.slice(2));
} catch (error) {
  if (!stopping.signal.aborted) throw error;
}
const total = runner.total();
console.log(
  `\nnpm run scale: ${elapsed(performance.now() - begun)}, ${total.skipped} skipped, logs in ${logs}`,
);
console.log(stopping.signal.aborted ? "Stopped before the end." : closingLine(total));
process.exit(stopping.signal.aborted ? 130 : total.failed > 0 ? 1 : 0);
