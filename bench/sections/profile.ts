import path from "node:path";
import { ROOT } from "@/dev/launch/operator";
import { addLine, checkout, readTotal } from "../load/buy";
import type { Job } from "../load/generator";
import { plentifulVariants, prepareCarts, withTotals } from "../load/prepare";
import { runLoad } from "../load/run-load";
import { Session } from "../load/session";
import type { Bench, Section } from "../section";
import { openShop, type Shop } from "../shop/open-shop";
import { startSwiftProvider } from "../shop/swift-provider";
import { countStatements } from "../tools/count-statements";
import { summarizeProfile } from "../tools/summarize-profile";
import { complain } from "./checkout";

const CALLS = 20;
const USERS = 8;
const TOP = 15;

export const profile: Section = {
  name: "profile",
  title: "where the time goes: statements of a call, CPU of the server",
  onDemand: true,
  async run(bench) {
    const provider = await startSwiftProvider();
    const shop = await openShop({ ...bench, settings: () => provider.settings });
    try {
      const variants = await plentifulVariants(shop.sql, 60);
      await statements(bench, shop, variants);
      await processor(bench, shop, variants);
    } finally {
      await shop.close();
      await provider.close();
    }
  },
};

async function statements(bench: Bench, shop: Shop, variants: string[]): Promise<void> {
  const session = new Session(shop.url, 1);
  const carts = await prepareCarts(shop.sql, variants.slice(0, 50), 2 * CALLS);
  const calls: Record<string, (cart: (typeof carts)[number]) => Promise<unknown>> = {
    "cart read": (cart) => readTotal(session, cart),
    "add line": (cart) => addLine(session, cart, variants[55] ?? ""),
    checkout: async (cart) => checkout(session, cart, await readTotal(session, cart)),
  };
  for (const [name, call] of Object.entries(calls)) {
    // What connections prepare once is done before anything is counted.
    for (const cart of carts.slice(CALLS)) await call(cart);
    const counted = await countStatements(shop, CALLS, async () => {
      for (const cart of carts.slice(0, CALLS)) await call(cart);
    });
    bench.figure(
      `${name}: statements a call`,
      counted.reduce((sum, { perCall }) => sum + perCall, 0),
    );
    for (const { perCall, text } of counted) bench.note(`  ${perCall} × ${text.slice(0, 110)}`);
  }
  session.close();
}

async function processor(bench: Bench, shop: Shop, variants: string[]): Promise<void> {
  const seconds = bench.quick ? 4 : 10;
  const carts = await withTotals(shop.url, await prepareCarts(shop.sql, variants, 500 * seconds), variants);
  const load = { base: shop.url, users: USERS, seconds, material: { carts } };
  const jobs: Record<string, Job> = {
    "cart-read": { ...load, scenario: "totals" },
    checkout: { ...load, scenario: "place", turns: carts.length },
  };
  for (const [name, job] of Object.entries(jobs)) {
    const file = path.join(ROOT, ".bench", `${name}.cpuprofile`);
    const played = await shop.probe.profile(file, () => runLoad(job));
    complain(bench, played);
    const { busyMs, wallMs, packages, functions } = summarizeProfile(file, TOP);
    bench.figure(`${name}: processor time a call`, busyMs / played.turns, "ms");
    bench.note(
      `busy ${busyMs} of ${wallMs} ms, ${played.turns} calls; whole profile in ${path.relative(ROOT, file)}`,
    );
    for (const { name: owner, percent } of packages) bench.note(`  ${percent} % ${owner}`);
    for (const { name: place, percent } of functions) bench.note(`    ${percent} % ${place}`);
  }
}
