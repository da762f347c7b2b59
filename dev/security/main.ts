import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../launch/operator";
import { createProgress, elapsed } from "../launch/progress";
import { onStopRequest } from "../process/stop-signals";
import { createRunner } from "../test/runner";
import { invariantsStep } from "../test/steps";
import { startTestStack } from "../test/test-stack";
import { explained } from "./explained";
import { scanShop } from "./scan-shop";
import { summarise } from "./summary";

const folder = path.join(ROOT, ".test", "security");
const logs = path.join(folder, "logs");
const progress = createProgress();
const stopping = new AbortController();
onStopRequest((reason) => stopping.abort(new Error(`Stopped (${reason}).`)));

async function run(signal: AbortSignal): Promise<number> {
  const begun = performance.now();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  chmodSync(folder, 0o700);
  const shop = await startTestStack(progress, logs, signal);
  try {
    const findings = await scanShop({
      shop: shop.stack.environment.PUBLIC_URL ?? shop.stack.shopUrl,
      logFolder: shop.logFolder,
      folder,
      progress,
      signal,
    });
    const held = await createRunner(progress, logs, signal).program(invariantsStep(shop.env));
    const { text, open } = summarise(findings, explained);
    writeFileSync(path.join(folder, "summary.txt"), `${text}\n`);
    console.log(`\n${text}\n`);
    console.log(
      `test:security: ${elapsed(performance.now() - begun)}; reports in ${path.relative(ROOT, folder)}`,
    );
    console.log(`${findings.length} findings, ${open.length} of them not explained`);
    return open.length > 0 || !held ? 1 : 0;
  } finally {
    await shop.stop();
  }
}

process.exit(await run(stopping.signal));
