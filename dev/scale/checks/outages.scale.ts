import postgres from "postgres";
import { afterAll, afterEach, expect, it } from "vitest";
import { checkInvariants } from "@/db/invariants";
import { buy, fillCart } from "@/e2e/api/buying";
import { eventually, orderIsPaid } from "@/e2e/api/outcome";
import { settings } from "@/e2e/api/settings";
import { formatCents } from "@/lib/shared/money";
import { fate, htmlOf, instances, replicaUrl, thirdProcess, throughNginx, waited } from "./surroundings";

const { db, goods } = thirdProcess();
const primary = postgres(settings.database, { max: 1 });
const replica = postgres(replicaUrl, { max: 1, idle_timeout: 1 });
afterAll(() => Promise.all([primary.end(), replica.end()]));
afterEach(async () => {
  for (const name of ["replica", "redis", "pgbouncer", "first", "second"]) await fate("start", name);
}, 180_000);

const SOON_MS = 2_000;

/** How often this server has read the table of lists; connections tell it of their counts once a second. */
async function listReads(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<{ reads: number }[]>`
    select (seq_scan + coalesce(idx_scan, 0))::int as reads from pg_stat_user_tables
    where relname = 'product_index'`;
  return row?.reads ?? 0;
}

/** So long lists are asked for that every connection has told of its counts. */
async function askForAWhile(): Promise<void> {
  for (const end = performance.now() + 2_500; performance.now() < end; ) await askForLists();
}

/** Lists that no cache keeps, from every instance. */
async function askForLists(): Promise<string[]> {
  const paths = ["/de/search?q=kaffee", "/de/c/cups?sort=price_asc", "/de/c/cups?available=1"];
  const answers = await Promise.all(instances.flatMap((origin) => paths.map((path) => fetch(origin + path))));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  return Promise.all(answers.map((answer) => answer.text()));
}

it("searches and filtered lists come from the replica, from the primary while it is away, and from it again", async () => {
  await eventually(async () => {
    const [near, far] = [await listReads(replica), await listReads(primary)];
    await askForAWhile();
    expect(await listReads(replica)).toBeGreaterThan(near);
    expect(await listReads(primary)).toBe(far);
  });

  await fate("stop", "replica");
  const before = await listReads(primary);
  await askForAWhile();
  await eventually(async () => expect(await listReads(primary)).toBeGreaterThan(before));

  await fate("start", "replica");
  await eventually(async () => {
    const near = await listReads(replica);
    await askForAWhile();
    expect(await listReads(replica)).toBeGreaterThan(near);
  }, 60_000);
});

it("a price is right on every page while the replica does not replay", async () => {
  const mug = await goods.article({ priceCents: 1000 });
  const addresses = instances.map((origin) => `${origin}/de/p/${mug.slug}`);
  const shows = (address: string, cents: number) => async () =>
    (await htmlOf(address)).includes(formatCents(cents, "de"));
  for (const address of addresses) await waited(shows(address, 1000), 5_000, address);
  await replica`select pg_wal_replay_pause()`;
  try {
    for (const cents of [2000, 3000]) {
      await goods.reprice(mug, cents);
      for (const address of addresses)
        await waited(shows(address, cents), SOON_MS, `${address} shows ${cents}`);
    }
  } finally {
    await replica`select pg_wal_replay_resume()`;
  }
  for (const address of addresses) expect(await shows(address, 3000)()).toBe(true);
});

it("pages serve and follow their data while the shared cache is away, and after its return", async () => {
  const mug = await goods.article({ priceCents: 1000 });
  const addresses = [...instances, throughNginx].map((origin) => `${origin}/de/p/${mug.slug}`);
  const shows = (address: string, cents: number) => async () =>
    (await htmlOf(address)).includes(formatCents(cents, "de"));
  for (const address of addresses) await waited(shows(address, 1000), 5_000, address);
  await fate("kill", "redis");
  for (const address of addresses) expect(await shows(address, 1000)()).toBe(true);
  await goods.reprice(mug, 2000);
  for (const address of addresses) await waited(shows(address, 2000), SOON_MS, `${address} without a cache`);
  await fate("start", "redis");
  await goods.reprice(mug, 3000);
  for (const address of addresses) await waited(shows(address, 3000), SOON_MS, `${address} with it again`);
});

it("an instance that was away while a price changed shows the new one", async () => {
  const mug = await goods.article({ priceCents: 1000 });
  const address = `${instances[1]}/de/p/${mug.slug}`;
  expect(await htmlOf(address)).toContain(formatCents(1000, "de"));
  await fate("kill", "second");
  await goods.reprice(mug, 2000);
  await fate("start", "second");
  await waited(async () => (await htmlOf(address)).includes(formatCents(2000, "de")), 5_000, address);
});

it("with every instance away, nginx goes on showing what was just asked for, and never says so of a purchase", async () => {
  const mug = await goods.article({ priceCents: 1000 });
  const address = `${throughNginx}/de/p/${mug.slug}`;
  expect(await htmlOf(address)).toContain(formatCents(1000, "de"));
  await fate("kill", "first");
  await fate("kill", "second");
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const page = await fetch(address);
  expect([page.status, (await page.text()).includes(formatCents(1000, "de"))]).toEqual([200, true]);
  expect((await fetch(`${throughNginx}/api/v1/carts`, { method: "POST" })).status).toBe(502);
});

it("a pooler that restarts costs refusals for a moment, nothing else", async () => {
  const { id: variantId } = await goods.article();
  await fate("kill", "pgbouncer");
  const refused = await fetch(`${throughNginx}/api/v1/carts`, { method: "POST" });
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  await fate("start", "pgbouncer");
  await eventually(() => fillCart({ variantId }));
  await orderIsPaid(await buy({ variantId }));
  expect(await checkInvariants(db)).toEqual([]);
});
