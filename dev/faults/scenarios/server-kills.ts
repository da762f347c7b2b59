import { setTimeout as sleep } from "node:timers/promises";
import type { Bench } from "../bench";
import { type Point, serverPoints } from "../points";
import { spread } from "../spread";
import type { Scenario } from "./scenario";

const FULL = { checkouts: 200, atEachPoint: 4, atRandom: 16 };
const SHORT = { checkouts: 20, atEachPoint: 1, atRandom: 2 };
const RANDOM_WITHIN_MS = 1_500;
/** Long enough to see several restarts through. */
const PATIENCE_MS = 240_000;

/** 200 checkouts while the server is killed 48 times: four times at each point, else at any moment. */
export const serverKills: Scenario = {
  name: "server-kills",
  says: "kill -9 of the server at named points and at random moments",
  async run(bench): Promise<void> {
    const { checkouts, atEachPoint, atRandom } = bench.short ? SHORT : FULL;
    const rounds = bench.random.shuffled<Point | "random">([
      ...serverPoints.flatMap((point) => Array.from({ length: atEachPoint }, () => point)),
      ...Array.from({ length: atRandom }, () => "random" as const),
    ]);
    const shoppers = spread(checkouts, rounds.length);
    const buying: Promise<void>[] = [];
    for (const [at, round] of rounds.entries()) {
      // The first one goes all the way, so that every point is passed by somebody.
      const killed = round === "random" ? killAtRandom(bench) : bench.killAt(round);
      const others = (shoppers[at] ?? 1) - 1;
      buying.push(bench.buy(1, { habit: "pays", patienceMs: PATIENCE_MS }));
      buying.push(bench.buy(others, { patienceMs: PATIENCE_MS }));
      await killed;
    }
    await Promise.all(buying);
    const points = bench.kills.map(({ point }) => point);
    const acknowledged = bench.log.operations.filter(
      ({ scenario, op, outcome }) => scenario === this.name && op === "checkout" && outcome === "ok",
    );
    const bought = new Set(acknowledged.map(({ order }) => order)).size;
    bench.note(`${bench.purchases} checkouts, ${bought} acknowledged, ${points.length} kills`);
    bench.note(figuresOf(bench));
  },
};

async function killAtRandom(bench: Bench): Promise<void> {
  await sleep(bench.random.between(50, RANDOM_WITHIN_MS));
  bench.kill("server", "random");
  await bench.untilUp();
}

function figuresOf({ shop }: Bench): string {
  const times = shop.server.deaths.map(({ backAfterMs }) => backAfterMs).sort((a, b) => a - b);
  const seconds = (ms: number | undefined) => `${((ms ?? 0) / 1000).toFixed(1)} s`;
  return `healthy again after ${seconds(times[Math.floor(times.length / 2)])} (median), ${seconds(times.at(-1))} (longest)`;
}
