import { setTimeout as sleep } from "node:timers/promises";
import { untilHealthy } from "../../launch/health";
import { Skipped } from "../bench";
import type { Scenario } from "./scenario";

/** The launcher tries again after half a minute at most, then PostgreSQL recovers. */
const HEALTHY_WITHIN_MS = 90_000;

/** The database's disk is full while people buy, then has room again; nobody restarts anything. */
export const diskFull: Scenario = {
  name: "disk-full",
  says: "the database's disk is full for a while",
  async run(bench) {
    const { shop, short } = bench;
    const { disk } = shop;
    if (!disk) throw new Skipped("a small disk could not be mounted: that needs root");
    disk.fill();
    const buying = bench.buy(short ? 3 : 8, { patienceMs: 150_000 });
    await sleep(short ? 6_000 : 40_000);
    disk.free();
    const begun = performance.now();
    await untilHealthy(shop.url, HEALTHY_WITHIN_MS);
    bench.note(`healthy ${Math.round(performance.now() - begun)} ms after there was room again`);
    await buying;
  },
};
