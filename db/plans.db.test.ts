import { describe, expect, it } from "vitest";
import { createDb } from "@/db/client";
import { testDatabase } from "@/db/testing/database";
import { mailBench } from "@/db/testing/mail-bench";
import { paymentBench } from "@/db/testing/payment-bench";
import { aLargeCatalogue, muchBusiness } from "@/db/testing/plans/a-large-shop";
import { functionsThatAsk, watchCalls } from "@/db/testing/plans/called-functions";
import { sequentialScans } from "@/db/testing/plans/judge-plan";
import { aSample } from "@/db/testing/plans/many-lists";
import { notPlayed, scansAllowed } from "@/db/testing/plans/reasons";
import { scenesOfBusiness } from "@/db/testing/plans/scenes-of-business";
import { scenesOfJobs } from "@/db/testing/plans/scenes-of-jobs";
import { scenesOfReading } from "@/db/testing/plans/scenes-of-reading";
import { watchPlans } from "@/db/testing/plans/watch-plans";

/** A table with more rows grows with the shop. */
const LARGE = 5_000;

const { db, url } = await testDatabase();
const bench = await paymentBench(db);
const mails = await mailBench(db);
const filler = createDb(url, { max: 1 });
await aLargeCatalogue(db, filler.sql);
await muchBusiness(db, filler.sql, bench);
await filler.close();

const watched = watchPlans(url);
// What asks the process's own pool (rate limits) is watched as well.
Object.assign(globalThis, { nahtlosDb: { ...watched, close: async () => undefined } });
const calls = await watchCalls();
const large = new Set(
  (await watched.sql`select relname from pg_class where relkind = 'r' and reltuples > ${LARGE}`).map(
    ({ relname }) => String(relname),
  ),
);
const sample = await aSample(db);

it("is about a large shop", () => {
  for (const table of [
    "products",
    "product_index",
    "product_search",
    "prices",
    "stock_levels",
    "orders",
    "carts",
  ])
    expect(large).toContain(table);
});

describe.each([
  ...scenesOfReading(watched.db, sample),
  ...scenesOfBusiness(watched.db, sample, bench),
  ...scenesOfJobs(watched.db, sample, { url, bench, mails }),
])("%s", (name, play) => {
  it("finds its rows by index", async () => {
    watched.seen.length = 0;
    await play();
    expect(watched.seen.length).toBeGreaterThan(0);
    const scans = watched.seen.flatMap(({ query, plan }) =>
      sequentialScans(plan, large).map((scan) => ({ ...scan, query })),
    );
    expect(scans.filter(({ table }) => !scansAllowed[name]?.tables.includes(table))).toEqual([]);
  });
});

it("has played every function that asks the database", async () => {
  const called = await calls.called();
  const missing = (await functionsThatAsk()).filter((name) => !called.has(name));
  expect(missing).toEqual(Object.keys(notPlayed).sort());
});
