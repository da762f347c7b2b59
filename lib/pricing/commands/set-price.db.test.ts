import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createDb } from "@/db/client";
import { productIndex } from "@/db/schema/catalog";
import { cacheInvalidations } from "@/db/schema/system";
import { seed } from "@/db/seed";
import { productId, variantId } from "@/db/seed/insert-products";
import { testDatabase } from "@/db/testing/database";
import type { Actor } from "@/lib/shared/actor";
import { type Context, standardPolicy } from "@/lib/shared/context";
import { newId } from "@/lib/shared/ids";
import { currentPrices, priceHistory, pricesBeginningBetween } from "../queries";
import { beginPlannedPrices } from "./begin-planned-prices";
import { setPrice } from "./set-price";

const start = new Date("2026-11-23T08:00:00Z");
const { db, url } = await testDatabase();
beforeAll(() => seed(db, start));
beforeEach(() => db.delete(cacheInvalidations));

const variant = variantId("CP-TAU-TANNE");
const job: Actor = { kind: "system", job: "test" };
const headOffice: Actor = { kind: "staff", staffId: newId(), role: "head_office", storeIds: [] };

function at(seconds: number, actor: Actor = headOffice): Context {
  const now = new Date(start.getTime() + seconds * 1000);
  return { db, actor, channel: "staff", locale: "de", now, requestId: newId(), policy: standardPolicy };
}

async function tags() {
  const rows = await db.select().from(cacheInvalidations);
  return rows.flatMap((row) => row.tags);
}

async function lowest() {
  const [row] = await db
    .select()
    .from(productIndex)
    .where(eq(productIndex.productId, productId("becher-tau")));
  return row?.minPriceCents;
}

const priceAt = async (ctx: Context) => (await currentPrices(db, [variant], ctx.now)).get(variant);
const historyLength = async () => (await priceHistory(db, [variant])).get(variant)?.length ?? 0;

describe("setPrice", () => {
  it("refuses everybody but head office and jobs, and writes nothing", async () => {
    const before = await historyLength();
    const others: Actor[] = [
      { kind: "guest" },
      { kind: "customer", customerId: newId() },
      { kind: "kiosk", deviceId: newId(), storeId: newId() },
      { kind: "staff", staffId: newId(), role: "manager", storeIds: [] },
      { kind: "provider", name: "stripe" },
    ];
    for (const actor of others) {
      const result = await setPrice(at(0, actor), { variantId: variant, amountCents: 1 });
      expect(result).toEqual({ ok: false, failure: { code: "forbidden" } });
    }
    expect(await historyLength()).toBe(before);
  });

  it.each([0, -1, 12.5, Number.NaN, 10_000_001])("refuses %d cents", async (amountCents) => {
    const result = await setPrice(at(0), { variantId: variant, amountCents });
    expect(result).toMatchObject({ ok: false, failure: { code: "amount_invalid" } });
  });

  it("refuses the past, a moment that is none, and a variant nobody knows", async () => {
    const past = await setPrice(at(0), { variantId: variant, amountCents: 1500, validFrom: at(-1).now });
    expect(past).toMatchObject({ failure: { code: "moment_past" } });
    const none = await setPrice(at(0), { variantId: variant, amountCents: 1500, validFrom: new Date("x") });
    expect(none).toMatchObject({ failure: { code: "moment_past" } });
    const unknown = await setPrice(at(0), { variantId: newId(), amountCents: 1500 });
    expect(unknown).toMatchObject({ failure: { code: "variant_not_found" } });
    expect(await tags()).toEqual([]);
  });

  it("begins at once: history, list and tags in one transaction", async () => {
    const before = await historyLength();
    const result = await setPrice(at(10), { variantId: variant, amountCents: 1390 });
    expect(result).toMatchObject({ ok: true, value: { begun: true } });
    expect([await priceAt(at(9)), await priceAt(at(10))]).toEqual([1450, 1390]);
    expect(await historyLength()).toBe(before + 1);
    expect(await lowest()).toBe(1390);
    expect(await tags()).toEqual(expect.arrayContaining(["product:becher-tau", "category:cups"]));
  });

  it("refuses a second price for the same moment", async () => {
    const again = await setPrice(at(10), { variantId: variant, amountCents: 1400 });
    expect(again).toEqual({ ok: false, failure: { code: "price_exists" } });
    expect(await priceAt(at(10))).toBe(1390);
  });
});

describe("a planned price", () => {
  it("changes nothing before its moment, everything at it, and once", async () => {
    await beginPlannedPrices(at(20, job));
    const planned = await setPrice(at(20), { variantId: variant, amountCents: 990, validFrom: at(60).now });
    expect(planned).toMatchObject({ value: { begun: false } });
    expect([await tags(), await lowest(), await priceAt(at(59))]).toEqual([[], 1390, 1390]);
    expect(await pricesBeginningBetween(db, at(59).now, at(60).now)).toMatchObject([{ variantId: variant }]);
    expect(await pricesBeginningBetween(db, at(60).now, at(99).now)).toEqual([]);

    expect(await beginPlannedPrices(at(59, job))).toMatchObject({ value: { products: 0 } });
    expect(await tags()).toEqual([]);
    expect(await beginPlannedPrices(at(60, job))).toMatchObject({ value: { products: 1 } });
    expect([await lowest(), await priceAt(at(60))]).toEqual([990, 990]);
    expect(await tags()).toContain("product:becher-tau");
    expect(await beginPlannedPrices(at(61, job))).toMatchObject({ value: { products: 0 } });
  });

  it("is the job's alone to begin", async () => {
    expect(await beginPlannedPrices(at(70))).toEqual({ ok: false, failure: { code: "forbidden" } });
  });

  it("whose moment the job has passed is begun by its writer", async () => {
    await beginPlannedPrices(at(100, job));
    const late = await setPrice(at(80), { variantId: variant, amountCents: 970, validFrom: at(90).now });
    expect(late).toMatchObject({ value: { begun: true } });
    expect(await lowest()).toBe(970);
  });

  it("waits for a writer that has not committed yet, so none is forgotten", async () => {
    const writer = createDb(url, { max: 1 });
    let running: ReturnType<typeof beginPlannedPrices> | undefined;
    await writer.db.transaction(async (tx) => {
      const ctx = { ...at(110), db: tx as unknown as Context["db"] };
      const planned = await setPrice(ctx, { variantId: variant, amountCents: 950, validFrom: at(120).now });
      expect(planned).toMatchObject({ value: { begun: false } });
      running = beginPlannedPrices(at(130, job));
      await expect.poll(() => waitingForLocks()).toBe(1);
    });
    await writer.close();
    expect(await running).toMatchObject({ value: { products: 1 } });
    expect(await lowest()).toBe(950);
  });
});

async function waitingForLocks(): Promise<number> {
  const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`);
  return row?.n ?? 0;
}

it("two prices of one product at the same time both reach the list", async () => {
  const others = ["CP-TAU-MALVE", "CP-TAU-HAFER", "CP-TAU-SCHIEFER", "CP-TAU-TANNE"].map(variantId);
  const pools = others.map(() => createDb(url, { max: 1 }));
  await Promise.all(
    others.map((id, index) =>
      setPrice({ ...at(200), db: pools[index]?.db ?? db }, { variantId: id, amountCents: 800 + index }),
    ),
  );
  await Promise.all(pools.map((pool) => pool.close()));
  const [row] = await db
    .select()
    .from(productIndex)
    .where(eq(productIndex.productId, productId("becher-tau")));
  expect(row).toMatchObject({ minPriceCents: 800, maxPriceCents: 803 });
});
