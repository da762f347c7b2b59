/** The fault run: a whole shop of its own, everything that can break broken, and what must hold checked after each. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../launch/operator";
import { createProgress, elapsed } from "../launch/progress";
import { guardFolder } from "../process/guard";
import { onStopRequest } from "../process/stop-signals";
import { closingLine, type Tally } from "../test/tally";
import { readOptions } from "./options";
import { runScenarios } from "./run-scenarios";
import { startFaultShop } from "./shop/fault-shop";

const options = readOptions(process.argv.slice(2));
const reports = path.join(ROOT, ".test", "faults");
/** The shoppers' log and the programs' own. */
const folder = path.join(reports, options.seed);
const progress = createProgress();
const begun = performance.now();
const stopping = new AbortController();
onStopRequest((reason) => {
  console.log(`\nStopping (${reason}) …`);
  stopping.abort(new Error("Stopped."));
});

console.log(`Seed ${options.seed}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
// The database's user goes through it; what is secret in it has modes of its own.
const temporary = mkdtempSync(path.join(tmpdir(), "nahtlos-run-"));
guardFolder(temporary);
chmodSync(temporary, 0o755);
process.env.TMPDIR = temporary;

let tally: Tally = { passed: 0, failed: 1, skipped: 0 };
try {
  const shop = await startFaultShop({ progress, logsTo: path.join(folder, "logs"), signal: stopping.signal });
  try {
    tally = await runScenarios(shop, options, { folder, progress, signal: stopping.signal });
  } finally {
    await shop.stop();
  }
} catch (error) {
  if (!stopping.signal.aborted) console.error(error);
}
rmSync(temporary, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
writeFileSync(path.join(reports, "tally.json"), JSON.stringify(tally));
console.log(
  `\nfaults, seed ${options.seed}: ${elapsed(performance.now() - begun)}, ${tally.skipped} skipped`,
);
console.log(stopping.signal.aborted ? "Stopped before the end." : closingLine(tally));
process.exit(stopping.signal.aborted ? 130 : tally.failed > 0 ? 1 : 0);
