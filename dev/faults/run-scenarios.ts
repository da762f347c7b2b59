import { once } from "node:events";
import path from "node:path";
import type { Progress } from "../launch/progress";
import { add, oneFailed, onePassed, type Tally } from "../test/tally";
import { behave } from "./ask-provider";
import { Bench, Skipped } from "./bench";
import { openMarket } from "./market";
import type { Options } from "./options";
import { disarm } from "./points";
import { untilQuiet } from "./quiet";
import { random } from "./random";
import { scenarios } from "./scenarios/all";
import type { Scenario } from "./scenarios/scenario";
import type { FaultShop } from "./shop/fault-shop";
import { IdleWatch } from "./shop/idle-watch";
import { OperationLog } from "./shoppers/operation-log";
import { brokenInvariants, brokenPromises, endedByThemselves, stoodStill, unclearAnswers } from "./verdict";

interface Surroundings {
  /** Receives the shoppers' log. */
  folder: string;
  progress: Progress;
  signal: AbortSignal;
}

/** Runs the chosen scenarios one after the other and says after each what did not hold. */
export async function runScenarios(
  shop: FaultShop,
  { seed, only, short }: Options,
  { folder, progress, signal }: Surroundings,
): Promise<Tally> {
  const chosen = scenarios.filter(({ name }) => only.length === 0 || only.includes(name));
  if (chosen.length === 0)
    throw new Error(`No such scenario; there are ${scenarios.map(({ name }) => name).join(", ")}`);
  const file = path.join(folder, "operations.jsonl");
  const log = new OperationLog(file);
  const bench = new Bench(shop, await openMarket(shop), log, random(seed), short, progress);
  const watch = new IdleWatch(shop);
  watch.start();
  const sources = { database: shop.database.url, provider: shop.provider, inbox: shop.inbox, log: file };

  const look = async (own: Bench): Promise<string[]> => {
    const unclear = unclearAnswers(log.operations.filter(({ scenario }) => scenario === log.scenario));
    const deaths = endedByThemselves(shop);
    if (deaths.forgiven > 0)
      own.note(`the worker fell over its driver ${deaths.forgiven} times and came back`);
    const broken = await brokenInvariants(shop.database.url);
    own.note(`longest idle in transaction ${Math.round(watch.worst.ms)} ms`);
    if (watch.starved > 0) own.note(`${watch.starved} more not judged: the machine had no core for them`);
    // The short run is a test of any machine's: there a time is told, and judged in the full run alone.
    const found = [...broken, ...(short ? [] : stoodStill(watch)), ...unclear, ...deaths.broken];
    watch.reset();
    return found;
  };
  const settle = async (own: Bench): Promise<string[]> => {
    const { ms, left } = await untilQuiet(shop);
    own.note(`quiet after ${(ms / 1000).toFixed(1)} s`);
    const unsettled = left.map((what) => `not settled: ${what}`);
    return [...unsettled, ...(await look(own)), ...(await brokenPromises(sources))];
  };
  const last: Scenario = { name: "settled", says: "everything has come to its end", run: async () => {} };

  const stopped = once(signal, "abort").then(() => signal.throwIfAborted());
  stopped.catch(() => undefined);
  const run = { seed, bench, signal, stopped };
  let tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (const scenario of chosen) {
      signal.throwIfAborted();
      // The short run waits once, at its end: what heals slowly heals while other troubles come.
      tally = add(tally, await runOne(scenario, { ...run, judge: short ? look : settle }));
    }
    if (short) tally = add(tally, await runOne(last, { ...run, judge: settle }));
  } finally {
    await watch.stop();
  }
  return tally;
}

interface Run {
  seed: string;
  bench: Bench;
  signal: AbortSignal;
  /** Rejects when the run is stopped: nobody waits for what a scenario still has in mind. */
  stopped: Promise<void>;
  judge: (own: Bench) => Promise<string[]>;
}

async function runOne(scenario: Scenario, { seed, bench, signal, stopped, judge }: Run): Promise<Tally> {
  const { progress, shop } = bench;
  const own = bench.of(scenario.name);
  progress.note(`${scenario.name}: seed ${seed}`);
  try {
    await progress.step(`${scenario.name}: ${scenario.says}`, async () => {
      const found: string[] = [];
      try {
        await Promise.race([scenario.run(own), stopped]);
      } catch (error) {
        if (error instanceof Skipped || signal.aborted) throw error;
        found.push(error instanceof Error ? error.message : String(error));
      }
      disarm(shop);
      await behave(shop);
      found.push(...(await judge(own)));
      if (found.length > 0) throw new Error(found.map((line) => `  ✗ ${line}`).join("\n"));
    });
    return onePassed;
  } catch (error) {
    if (error instanceof Skipped) {
      progress.note(`${scenario.name} skipped: ${error.message}`);
      return { passed: 0, failed: 0, skipped: 1 };
    }
    signal.throwIfAborted();
    console.log(error instanceof Error ? error.message : error);
    return oneFailed;
  } finally {
    for (const figure of own.notes) progress.note(figure);
  }
}
