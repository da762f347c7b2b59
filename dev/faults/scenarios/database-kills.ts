import { setTimeout as sleep } from "node:timers/promises";
import { untilHealthy } from "../../launch/health";
import type { Scenario } from "./scenario";

/** From the database's return to the shop's, without a restart (reliability, F6). */
const HEALTHY_WITHIN_MS = 30_000;

/** The postmaster and all its children die under load; the launcher starts them again. */
export const databaseKills: Scenario = {
  name: "database-kills",
  says: "kill -9 of PostgreSQL under load, and its restart",
  async run(bench) {
    const { shop, short, random } = bench;
    for (let kill = 1; kill <= (short ? 1 : 5); kill += 1) {
      const buying = bench.buy(short ? 4 : 8);
      await sleep(random.between(200, 1_200));
      await shop.database.kill();
      const away = await shop.database.untilBack();
      const begun = performance.now();
      await untilHealthy(shop.url, HEALTHY_WITHIN_MS);
      const healthy = performance.now() - begun;
      bench.note(`database away ${Math.round(away)} ms, shop healthy ${Math.round(healthy)} ms later`);
      await buying;
    }
  },
};
