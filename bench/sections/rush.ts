import { createDb } from "@/db/client";
import { checkInvariants } from "@/db/invariants";
import { onlySoMany, plentifulVariants } from "../load/prepare";
import { runLoad } from "../load/run-load";
import type { Bench, Section } from "../section";
import { openShop, type Shop } from "../shop/open-shop";
import { watchIdleTransactions } from "../tools/watch-transactions";
import { complain } from "./checkout";
import { megabytes } from "./memory";

const BUYERS = 200;
const PIECES = 50;

export const rush: Section = {
  name: "rush",
  title: "200 buyers run the whole checkout at once for 50 pieces, then for one",
  async run(bench) {
    const shop = await openShop(bench);
    try {
      const [many, one, ...others] = await plentifulVariants(shop.sql, 10);
      if (!many || !one) throw new Error("The shop sells too little for a rush");
      // The server has sold before: a rush finds it running, not just started.
      await runLoad({
        scenario: "whole",
        base: shop.url,
        users: 8,
        turns: 60,
        material: { variants: others },
      });
      await rushFor(bench, shop, many, PIECES);
      await rushFor(bench, shop, one, 1);
      await expectInvariants(bench, shop);
    } finally {
      await shop.close();
    }
  },
};

async function rushFor(bench: Bench, shop: Shop, variant: string, pieces: number): Promise<void> {
  await onlySoMany(shop.sql, variant, pieces);
  const before = await shop.probe.memory();
  const stopWatching = watchIdleTransactions(shop.stack.database.url);
  const played = await runLoad({
    scenario: "rush",
    base: shop.url,
    users: BUYERS,
    turns: BUYERS,
    material: { variants: [variant] },
  });
  const idle = await stopWatching();
  const after = await shop.probe.memory();
  complain(bench, played);
  const { paid = 0, insufficient_stock = 0 } = played.outcomes;
  const of = `${pieces} piece${pieces === 1 ? "" : "s"}`;
  bench.figure(`${of}: all answered after`, played.seconds, "s");
  for (const [name, { p50, p95, max }] of Object.entries(played.steps)) {
    bench.note(`${name}: p50 ${p50} ms, p95 ${p95} ms, longest ${max} ms`);
  }
  const waits = Object.entries(played.steps).filter(([name]) => name !== "whole checkout");
  bench.figure(`${of}: paid`, paid, "orders");
  bench.figure(`${of}: clear answers (insufficient_stock)`, insufficient_stock);
  bench.aim(
    `${of}: longest wait for any step`,
    Math.max(...waits.map(([, { max }]) => max)) / 1000,
    { atMost: 5 },
    "s",
  );
  bench.aim(`${of}: longest idle in transaction`, idle.longestMs, { atMost: 100 }, "ms");
  bench.figure(`${of}: memory before`, megabytes(before.rss), "MB");
  bench.figure(`${of}: memory after`, megabytes(after.rss), "MB");
  if (idle.longestMs > 100) bench.note(`idle in transaction after: ${idle.query.slice(0, 100)}`);
  const sold = await soldOf(shop, variant);
  if (paid !== pieces || sold !== pieces || insufficient_stock !== BUYERS - pieces) {
    bench.broken(
      `${of}: ${paid} paid, ${sold} sold by the books, answers ${JSON.stringify(played.outcomes)}`,
    );
  }
}

async function soldOf(shop: Shop, variant: string): Promise<number> {
  const [row] = await shop.sql<{ units: number }[]>`
    select coalesce(sum(l.quantity), 0)::int as units from order_lines l join orders o on o.id = l.order_id
    where l.variant_id = ${variant} and o.status = 'paid'`;
  return row?.units ?? 0;
}

/** What must hold of the data, whatever happened: zero rows each. */
export async function expectInvariants(bench: Bench, shop: Shop): Promise<void> {
  const { db, close } = createDb(shop.stack.database.url, { max: 1 });
  try {
    const breaches = await checkInvariants(db);
    for (const { id, says, rows } of breaches)
      bench.broken(`${id} does not hold: ${says} (${rows.length} rows)`);
    bench.figure("invariants that do not hold", breaches.length);
  } finally {
    await close();
  }
}
