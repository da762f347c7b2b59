import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { productIndex } from "@/db/schema/catalog";
import { seed } from "@/db/seed";
import { productId, variantId } from "@/db/seed/insert-products";
import { standardPriceListId } from "@/db/seed/insert-taxonomy";
import { testDatabase } from "@/db/testing/database";
import { currentPrice } from "@/lib/pricing/rules/current-price";
import { reductionAt } from "@/lib/pricing/rules/lowest-price";
import { newId } from "@/lib/shared/ids";
import { refreshProductIndex } from "./refresh-product-index";

const DAY_MS = 86_400_000;
const now = new Date("2026-11-23T08:00:00Z");
const { db } = await testDatabase();
beforeAll(() => seed(db, now));

const mug = productId("becher-tau");

async function indexed(id = mug) {
  const [row] = await db.select().from(productIndex).where(eq(productIndex.productId, id));
  return row;
}

const refresh = (at: Date) => db.transaction((tx) => refreshProductIndex(tx, [mug], at));

/** History is append-only, so each example writes its own and is rolled back. */
async function undone(work: (tx: Parameters<Parameters<typeof db.transaction>[0]>[0]) => Promise<void>) {
  const rollback = new Error("rolled back");
  await db
    .transaction(async (tx) => {
      await work(tx);
      throw rollback;
    })
    .catch((error) => {
      if (error !== rollback) throw error;
    });
}

const history = fc.uniqueArray(
  fc.record({
    hoursAgo: fc.integer({ min: -48, max: 24 * 70 }),
    amountCents: fc.constantFrom(900, 1000, 1100),
  }),
  { minLength: 1, maxLength: 7, selector: ({ hoursAgo }) => hoursAgo },
);

it("law: price and reduction in the index are those of the rules, whatever the history", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (entries) => {
      const points = entries.map(({ hoursAgo, amountCents }) => ({
        amountCents,
        validFrom: new Date(now.getTime() - hoursAgo * 3_600_000),
      }));
      await undone(async (tx) => {
        await tx.execute(sql`alter table prices disable trigger prices_append_only`);
        await tx.execute(
          sql`delete from prices where variant_id in (select id from variants where product_id = ${mug})`,
        );
        for (const { amountCents, validFrom } of points) {
          await tx.execute(sql`insert into prices (id, price_list_id, variant_id, amount_cents, valid_from, actor)
            values (${newId()}, ${standardPriceListId}, ${variantId("CP-TAU-TANNE")}, ${amountCents},
              ${validFrom.toISOString()}, 'system:test')`);
        }
        await refreshProductIndex(tx, [mug], now);
        const [row] = await tx.select().from(productIndex).where(eq(productIndex.productId, mug));
        const current = currentPrice(points, now);
        expect(row?.minPriceCents).toBe(current?.amountCents);
        expect(row?.reduced ?? false).toBe(current !== undefined && reductionAt(points, now) !== null);
      });
    }),
    { numRuns: 150 },
  );
});

it("says again what it said, however often", async () => {
  const before = await indexed();
  await refresh(now);
  expect(await indexed()).toEqual(before);
});

it("takes the price of the moment it is asked about", async () => {
  await refresh(new Date(now.getTime() - 20 * DAY_MS));
  expect(await indexed()).toMatchObject({ minPriceCents: 1800, reduced: false });
  await refresh(now);
  expect(await indexed()).toMatchObject({ minPriceCents: 1450, reduced: true });
});

it("is available while a single place has one free unit", async () => {
  const anywhere = sql`update stock_levels set on_hand = 0, safety = 0
    where variant_id in (select id from variants where product_id = ${mug})`;
  await undone(async (tx) => {
    await tx.execute(anywhere);
    await refreshProductIndex(tx, [mug], now);
    const [none] = await tx.select().from(productIndex).where(eq(productIndex.productId, mug));
    expect(none?.available).toBe(false);
    await tx.execute(sql`update stock_levels set on_hand = 2, held = 1 where variant_id = ${variantId("CP-TAU-MALVE")}
      and location_id = (select id from locations where slug = 'hamburg-ottensen')`);
    await refreshProductIndex(tx, [mug], now);
    const [one] = await tx.select().from(productIndex).where(eq(productIndex.productId, mug));
    expect(one?.available).toBe(true);
  });
});

it("forgets what is no longer published and knows it again afterwards", async () => {
  await db.execute(sql`update products set published = false where id = ${mug}`);
  await refresh(now);
  expect(await indexed()).toBeUndefined();
  await db.execute(sql`update products set published = true where id = ${mug}`);
  await refresh(now);
  expect(await indexed()).toBeDefined();
});
