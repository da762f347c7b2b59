import { visitedPaths } from "../load/addresses";
import type { Played } from "../load/generator";
import { plentifulVariants } from "../load/prepare";
import { runLoad } from "../load/run-load";
import type { Material } from "../load/scenarios";
import type { Bench, Section } from "../section";
import { openShop, type Shop } from "../shop/open-shop";
import { watchIdleTransactions } from "../tools/watch-transactions";
import { megabytes } from "./memory";
import { expectInvariants } from "./rush";

/** How long a shopper looks at a page, on average. */
const THINK_MS = 2_000;
const P95_MS = 300;
const FIRST_SHOPPERS = 50;
const MOST_SHOPPERS = 6_400;
/** Not the shop's own time: the provider, and sums over several steps. */
const NOT_OURS = new Set(["pay (provider)", "see paid", "whole checkout"]);

export const soak: Section = {
  name: "soak",
  title: "the highest load with p95 under 300 ms, then one and a half times that for long",
  async run(bench) {
    if (bench.soakMinutes === 0) return bench.note("left out (--soak-minutes 0)");
    const shop = await openShop(bench);
    try {
      const material = {
        variants: await plentifulVariants(shop.sql, 500),
        paths: await visitedPaths(shop.sql),
        thinkMs: THINK_MS,
      };
      const highest = await highestLoad(bench, shop, material);
      bench.figure("most shoppers at a time with p95 under 300 ms", highest);
      await soakAt(bench, shop, material, Math.round(highest * 1.5));
      await expectInvariants(bench, shop);
    } finally {
      await shop.close();
    }
  },
};

/** p95 of the slowest kind of call that matters: of all calls together, each kind counted as often as it happens. */
function summary({ steps, seconds }: Played): {
  p95: number;
  perSecond: number;
  failed: number;
  calls: number;
} {
  const ours = Object.entries(steps).filter(([name]) => !NOT_OURS.has(name));
  const calls = ours.reduce((sum, [, { count }]) => sum + count, 0);
  const failed = ours.reduce((sum, [, step]) => sum + step.failed, 0);
  return { p95: Math.max(...ours.map(([, { p95 }]) => p95)), perSecond: calls / seconds, failed, calls };
}

/** Doubles the number of shoppers until p95 breaks, then halves the gap. */
async function highestLoad(bench: Bench, shop: Shop, material: Partial<Material>): Promise<number> {
  const seconds = bench.quick ? 8 : 20;
  const holds = async (users: number) => {
    const played = await runLoad({ scenario: "visit", base: shop.url, users, seconds, material });
    const { p95, perSecond, failed } = summary(played);
    bench.note(
      `${users} shoppers: ${Math.round(perSecond)} calls/s, p95 ${Math.round(p95)} ms, ${failed} failed`,
    );
    return p95 < P95_MS && failed === 0;
  };
  let good = 0;
  let bad = FIRST_SHOPPERS;
  while (bad < MOST_SHOPPERS && (await holds(bad))) [good, bad] = [bad, bad * 2];
  for (let step = 0; step < (bench.quick ? 1 : 3) && bad - good > 10; step += 1) {
    const middle = Math.round((good + bad) / 2);
    if (await holds(middle)) good = middle;
    else bad = middle;
  }
  return Math.max(good, 10);
}

async function soakAt(bench: Bench, shop: Shop, material: Partial<Material>, users: number): Promise<void> {
  const minutes = bench.quick ? Math.min(bench.soakMinutes, 0.5) : bench.soakMinutes;
  const stopWatching = watchIdleTransactions(shop.stack.database.url, 100);
  const rss: number[] = [];
  let calls = 0;
  let failed = 0;
  for (let left = minutes; left > 0; left -= 1) {
    const played = await runLoad({
      scenario: "visit",
      base: shop.url,
      users,
      seconds: Math.min(left, 1) * 60,
      material,
    });
    const minute = summary(played);
    calls += minute.calls;
    failed += minute.failed;
    const { rss: resident } = await shop.probe.memory();
    rss.push(megabytes(resident));
    bench.note(
      `${users} shoppers: ${Math.round(minute.perSecond)} calls/s, p95 ${Math.round(minute.p95)} ms, ${minute.failed} failed, ${megabytes(resident)} MB`,
    );
    for (const complaint of played.complaints.slice(0, 2)) bench.note(complaint);
  }
  const idle = await stopWatching();
  bench.figure(`calls in ${minutes} minutes at ${users} shoppers`, calls);
  bench.aim("errors", (100 * failed) / calls, { atMost: 0.1 }, "%");
  bench.aim("longest idle in transaction", idle.longestMs, { atMost: 100 }, "ms");
  bench.figure("memory after the first minute", rss[0] ?? 0, "MB");
  bench.figure("memory at the end", rss.at(-1) ?? 0, "MB");
}
