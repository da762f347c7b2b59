import path from "node:path";
import type postgres from "postgres";
import { alternate } from "../load/alternate";
import type { Played } from "../load/generator";
import { plentifulVariants, prepareCarts, withTotals } from "../load/prepare";
import { runLoad } from "../load/run-load";
import type { Bench, Section } from "../section";
import { openShop, type Shop } from "../shop/open-shop";
import { startSwiftProvider } from "../shop/swift-provider";
import { pgbench } from "../tools/pgbench";

const CLIENTS = 8;
const sqlFile = (name: string) => path.join(import.meta.dirname, "..", "pgbench", name);

export const checkout: Section = {
  name: "checkout",
  title: "placeOrder and whole checkouts over the API, the provider's time taken out",
  async run(bench) {
    const provider = await startSwiftProvider();
    const shop = await openShop({ ...bench, settings: () => provider.settings });
    try {
      const variants = await plentifulVariants(shop.sql, 60);
      await shop.sql.file(sqlFile("tables.sql"));
      await comparePlacing(bench, shop, variants);
      provider.tell(`${shop.url}/api/webhooks/stripe`);
      await wholeCheckouts(bench, shop, variants);
    } finally {
      await shop.close();
      await provider.close();
    }
  },
};

/** Orders a second by the API beside the least SQL of the same, on the same database. */
async function comparePlacing(bench: Bench, shop: Shop, variants: string[]): Promise<void> {
  const seconds = bench.quick ? 4 : 6;
  const { url } = shop.stack.database;
  const ready: Awaited<ReturnType<typeof withTotals>> = [];
  const refill = async () => {
    const wanted = 400 * seconds;
    if (ready.length >= wanted) return;
    const carts = await prepareCarts(shop.sql, variants, wanted - ready.length);
    ready.push(...(await withTotals(shop.url, carts, variants)));
  };
  const place = async () => {
    await refill();
    const played = await runLoad({
      scenario: "place",
      base: shop.url,
      users: CLIENTS,
      seconds,
      turns: ready.length,
      material: { carts: ready },
    });
    ready.splice(0, played.turns);
    complain(bench, played);
    return played.turns / played.seconds;
  };
  await place();
  const { medians, ratio } = await alternate(bench.quick ? 2 : 4, {
    trips: () => pgbench(url, sqlFile("round-trips.sql"), { clients: CLIENTS, seconds }),
    statement: () => pgbench(url, sqlFile("one-statement.sql"), { clients: CLIENTS, seconds }),
    place,
  });
  bench.figure("least SQL in eight round trips (pgbench, 8 clients)", medians.trips, "/s");
  bench.figure("least SQL as one statement (pgbench, 8 clients)", medians.statement, "/s");
  bench.figure("orders placed over the API (8 clients)", medians.place, "/s");
  bench.aim("placeOrder / least SQL in eight round trips", ratio("place", "trips"), { atLeast: 0.1 });
  bench.figure("placeOrder / least SQL as one statement", ratio("place", "statement"));
}

async function wholeCheckouts(bench: Bench, shop: Shop, variants: string[]): Promise<void> {
  const play = async (users: number, seconds: number) => {
    const played = await runLoad({
      scenario: "whole",
      base: shop.url,
      users,
      seconds,
      material: { variants },
    });
    complain(bench, played);
    return played;
  };
  await play(CLIENTS, 3);
  const many = await play(CLIENTS, bench.quick ? 5 : 15);
  bench.aim("whole checkouts, 8 at a time", (many.outcomes.paid ?? 0) / many.seconds, { atLeast: 60 }, "/s");
  const one = await play(1, bench.quick ? 4 : 10);
  const whole = one.steps["whole checkout"]?.p50 ?? 0;
  const provider = one.steps["pay (provider)"]?.p50 ?? 0;
  bench.aim("one whole checkout at a time, p50 without the provider", whole - provider, { atMost: 60 }, "ms");
  for (const [name, { p50, p95 }] of Object.entries(one.steps)) {
    bench.figure(`  of it ${name}, p50`, p50, "ms");
    bench.figure(`  of it ${name}, p95`, p95, "ms");
  }
  await expectPaid(bench, shop.sql);
}

/** Nobody who paid waits for ever. */
async function expectPaid(bench: Bench, sql: postgres.Sql): Promise<void> {
  const [row] = await sql<{ unpaid: number }[]>`
    select count(*)::int as unpaid from payments where status = 'open' and captured_cents > 0`;
  if (row?.unpaid) bench.broken(`${row.unpaid} payments were captured and not noticed`);
}

export function complain(bench: Bench, { failed, complaints }: Played): void {
  if (failed > 0) bench.broken(`${failed} calls failed, such as ${complaints.slice(0, 3).join(" | ")}`);
}
