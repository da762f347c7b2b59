import { setTimeout as sleep } from "node:timers/promises";
import { behave, misbehave } from "../ask-provider";
import type { Bench } from "../bench";
import { percentile } from "../spread";
import type { Scenario } from "./scenario";

/** Beyond the slowest answer and what the shop's own three tries of eight seconds add to it. */
const PATIENCE_MS = 180_000;
const everything = { path: "^/v1/" };

/** Answers that take 0.2, 5, 30 and 60 seconds; in the short run 5. Browsing meanwhile is measured. */
export const providerSlow: Scenario = {
  name: "provider-slow",
  says: "the provider takes 0.2, 5, 30 and 60 s to answer",
  async run(bench) {
    const { shop, short } = bench;
    const waits = short ? [5_000] : [200, 5_000, 30_000, 60_000];
    for (const ms of waits) {
      await misbehave(shop, { kind: "delay", ms, match: everything });
      const buying = bench.buy(short ? 2 : 6, { patienceMs: PATIENCE_MS });
      const browsing = await browse(bench, short ? 3_000 : Math.min(Math.max(ms, 5_000), 40_000));
      await behave(shop);
      await buying;
      bench.note(`at ${ms / 1000} s: browsing p95 ${Math.round(browsing)} ms`);
    }
  },
};

/** A visitor who only looks: the 95th percentile of a product list's time. */
async function browse({ shop }: Bench, forMs: number): Promise<number> {
  const times: number[] = [];
  for (const until = Date.now() + forMs; Date.now() < until; await sleep(100)) {
    const begun = performance.now();
    await (await fetch(`${shop.url}/de`)).text();
    times.push(performance.now() - begun);
  }
  return percentile(times, 0.95);
}

/** 500 without and with effect, while opening and while confirming; the key's remembered answer among them. */
export const providerFailing: Scenario = {
  name: "provider-failing",
  says: "the provider answers 500, before and after it took effect",
  async run(bench) {
    const { shop, short } = bench;
    for (const effect of [false, true]) {
      const times = short ? 2 : 12;
      await misbehave(shop, { kind: "error500", effect, times, match: { method: "POST", path: "^/v1/" } });
      await bench.buy(short ? 2 : 8, { patienceMs: PATIENCE_MS });
      await behave(shop);
    }
  },
};

/** The connection breaks after the request took effect: at opening, at confirming and at looking. */
export const providerCut: Scenario = {
  name: "provider-cut",
  says: "the provider's answer is cut off after it took effect",
  async run(bench) {
    const { shop, short } = bench;
    await misbehave(shop, { kind: "cut_after_effect", times: short ? 3 : 20, match: everything });
    await bench.buy(short ? 2 : 8, { patienceMs: PATIENCE_MS });
    await behave(shop);
  },
};
