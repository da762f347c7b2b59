/** `npm run bench [-- --only name,name] [--quick] [--soak-minutes 30]`: figures and ratios of the production shop. */
import path from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "@/dev/launch/operator";
import { createProgress, elapsed } from "@/dev/launch/progress";
import { onStopRequest } from "@/dev/process/stop-signals";
import { machine, postgresVersion } from "./machine";
import { aimsTable, createReporter, saveReport } from "./report";
import type { Bench, Section } from "./section";
import { cart } from "./sections/cart";
import { checkout } from "./sections/checkout";
import { memory } from "./sections/memory";
import { pages } from "./sections/pages";
import { profile } from "./sections/profile";
import { proxy } from "./sections/proxy";
import { rush } from "./sections/rush";
import { scale } from "./sections/scale";
import { soak } from "./sections/soak";
import { openShop, type Shop } from "./shop/open-shop";

const SECTIONS: Section[] = [pages, proxy, cart, checkout, scale, memory, rush, soak, profile];
const RESULT = path.join(ROOT, ".bench", "latest.json");

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    "soak-minutes": { type: "string", default: "30" },
  },
});

function chosen(): Section[] {
  const names = values.only?.split(",");
  const unknown = names?.filter((name) => !SECTIONS.some((section) => section.name === name)) ?? [];
  if (unknown.length > 0) {
    throw new Error(
      `No section ${unknown.join(", ")}; there are ${SECTIONS.map(({ name }) => name).join(", ")}`,
    );
  }
  return SECTIONS.filter(({ name, onDemand }) => names?.includes(name) ?? !onDemand);
}

const begun = performance.now();
const stopping = new AbortController();
onStopRequest((reason) => {
  console.log(`\nStopping (${reason}) …`);
  stopping.abort(new Error("Stopped."));
});
const sections = chosen();
const reporter = createReporter();
let shared: Shop | undefined;
const about = { ...machine(), quick: values.quick, postgres: "" };
const bench: Bench = {
  ...reporter,
  progress: createProgress(),
  signal: stopping.signal,
  quick: values.quick,
  soakMinutes: Number(values["soak-minutes"]),
  sharedShop: async () => {
    shared ??= await openShop(bench);
    about.postgres = await postgresVersion(shared.sql);
    return shared;
  },
};

async function closeShared(): Promise<void> {
  await shared?.close();
  shared = undefined;
}

console.log(
  Object.entries(about)
    .map(([name, value]) => `${name}: ${value}`)
    .join("  "),
);
for (const section of sections) {
  if (stopping.signal.aborted) break;
  if (!section.shared) await closeShared();
  bench.begin(section.name, section.title);
  const started = performance.now();
  try {
    await section.run(bench);
  } catch (error) {
    if (!stopping.signal.aborted) bench.broken(error instanceof Error ? error.message : String(error));
  }
  bench.note(`(${elapsed(performance.now() - started)})`);
  saveReport(RESULT, { about, ...reporter.report });
}
await closeShared();

const { aims, broken } = reporter.report;
console.log(`\n${aimsTable(aims)}`);
for (const what of broken) console.log(`broken: ${what}`);
console.log(`\n${elapsed(performance.now() - begun)}; figures in ${path.relative(ROOT, RESULT)}`);
process.exit(stopping.signal.aborted ? 130 : broken.length > 0 ? 1 : 0);
