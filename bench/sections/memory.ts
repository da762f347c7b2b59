import { visitedPaths } from "../load/addresses";
import { median } from "../load/figures";
import { plentifulVariants } from "../load/prepare";
import { runLoad } from "../load/run-load";
import type { Section } from "../section";
import { openShop } from "../shop/open-shop";
import { complain } from "./checkout";

const USERS = 8;
const VISITS = 250;
const AIMED_AT = 10_000;
/** Growth beyond this, from the first third to the last, is no noise of the collector. */
const FLAT = 1.1;

export const megabytes = (bytes: number) => Math.round(bytes / 1_048_576);

export const memory: Section = {
  name: "memory",
  title: "memory of the server after 10,000 mixed requests, and over 50,000",
  async run(bench) {
    const shop = await openShop(bench);
    try {
      const material = {
        variants: await plentifulVariants(shop.sql, 200),
        paths: await visitedPaths(shop.sql),
      };
      const last = bench.quick ? AIMED_AT : 50_000;
      const series: { requests: number; rss: number; heap: number }[] = [];
      for (let requests = 0; requests < last; ) {
        const played = await runLoad({
          scenario: "visit",
          base: shop.url,
          users: USERS,
          turns: VISITS,
          material,
        });
        complain(bench, played);
        for (const [step, { count }] of Object.entries(played.steps)) {
          if (!["pay (provider)", "see paid", "whole checkout"].includes(step)) requests += count;
        }
        const { rss, heapUsed } = await shop.probe.memory();
        series.push({ requests, rss: megabytes(rss), heap: megabytes(heapUsed) });
        bench.note(
          `${requests} requests: ${megabytes(rss)} MB resident, ${megabytes(heapUsed)} MB heap in use`,
        );
      }
      const after = series.find(({ requests }) => requests >= AIMED_AT);
      bench.aim("resident after 10,000 requests", after?.rss ?? 0, { atMost: 400 }, "MB");
      if (bench.quick) return;
      const settled = series.filter(({ requests }) => requests >= AIMED_AT);
      const third = Math.ceil(settled.length / 3);
      const growth =
        median(settled.slice(-third).map(({ rss }) => rss)) /
        median(settled.slice(0, third).map(({ rss }) => rss));
      bench.figure("resident at the end", series.at(-1)?.rss ?? 0, "MB");
      bench.aim("last third / first third, from 10,000 to 50,000 requests", growth, { atMost: FLAT });
    } finally {
      await shop.close();
    }
  },
};
