import path from "node:path";
import { runChild } from "@/dev/launch/child";
import { ROOT } from "@/dev/launch/operator";
import { median } from "../load/figures";
import { type ListKind, listAddresses } from "../load/list-addresses";
import { runLoad } from "../load/run-load";
import type { Bench, Section } from "../section";
import { openShop, type Shop } from "../shop/open-shop";
import { complain } from "./checkout";

const FEW = 1_000;
const MANY = 100_000;
/** Enough for a quick look; its ratio is not the one that is aimed at. */
const QUICK_MANY = 10_000;
const USERS = 2;
const KINDS: ListKind[] = ["search", "category", "facets", "search page", "category page", "filtered page"];

export const scale: Section = {
  name: "scale",
  title: "search, category and facets with many products against the same with few",
  async run(bench) {
    const many = bench.quick ? QUICK_MANY : MANY;
    const small = await openShop(bench);
    try {
      const large = await openShop(bench);
      try {
        await fill(bench, small, FEW);
        await fill(bench, large, many);
        await compare(bench, small, large, many);
      } finally {
        await large.close();
      }
    } finally {
      await small.close();
    }
  },
};

async function fill(bench: Bench, shop: Shop, products: number): Promise<void> {
  await bench.progress.step(`Filling a shop with ${products} products`, () =>
    runChild({
      name: "seed",
      args: ["--import", "tsx", path.join("db", "seed.ts"), "--products", String(products)],
      cwd: ROOT,
      env: { ...shop.stack.environment, NODE_OPTIONS: "" },
      logFolder: path.join(shop.folder, "logs"),
    }),
  );
  await shop.sql`vacuum analyze`;
}

async function compare(bench: Bench, small: Shop, large: Shop, many: number): Promise<void> {
  const rounds = bench.quick ? 2 : 4;
  const turns = bench.quick ? 60 : 150;
  const worst: number[] = [];
  for (const kind of KINDS) {
    const p95 = async (shop: Shop, round: number) => {
      // Other addresses each round: what was asked a moment ago is remembered.
      const paths = listAddresses(kind, turns, round);
      const played = await runLoad({
        scenario: "read",
        base: shop.url,
        users: USERS,
        turns,
        material: { paths },
      });
      complain(bench, played);
      return played.steps.read ?? { p50: 0, p95: 0 };
    };
    const few: { p50: number; p95: number }[] = [];
    const lots: { p50: number; p95: number }[] = [];
    await p95(small, 99);
    await p95(large, 99);
    for (let round = 0; round < rounds; round += 1) {
      few.push(await p95(small, round));
      lots.push(await p95(large, round));
    }
    const middle = (list: typeof few, share: "p50" | "p95") => median(list.map((figures) => figures[share]));
    bench.figure(`${kind}: p50 at ${FEW}`, middle(few, "p50"), "ms");
    bench.figure(`${kind}: p50 at ${many}`, middle(lots, "p50"), "ms");
    bench.figure(`${kind}: p95 at ${FEW}`, middle(few, "p95"), "ms");
    bench.figure(`${kind}: p95 at ${many}`, middle(lots, "p95"), "ms");
    const ratio = middle(lots, "p95") / middle(few, "p95");
    worst.push(ratio);
    bench.aim(`${kind}: p95 at ${many} / at ${FEW}`, ratio, { atMost: 2 });
  }
  bench.figure("the worst of these ratios", Math.max(...worst));
}
