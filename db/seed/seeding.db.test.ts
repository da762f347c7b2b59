import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { seed } from "@/db/seed";
import { testDatabase } from "@/db/testing/database";
import { assortment } from "./assortment";
import { stores } from "./stores";

const { db } = await testDatabase();

async function counts() {
  const [row] = await db.execute(
    sql`select (select count(*)::int from products) as products, (select count(*)::int from variants) as variants,
          (select count(*)::int from prices) as prices, (select count(*)::int from stock_levels) as levels,
          (select sum(on_hand)::int from stock_levels) as units,
          (select sum(on_hand_delta)::int from stock_movements) as moved`,
  );
  return row;
}

test("the whole assortment goes in once, and seeding again on a later day adds nothing", async () => {
  const expected = assortment("2026-11-23");
  const variants = expected.flatMap((product) => product.variants);
  await seed(db, new Date("2026-11-23T08:00:00Z"));
  const first = await counts();
  expect(first).toMatchObject({
    products: expected.length,
    variants: variants.length,
    prices: variants.reduce((sum, { history }) => sum + history.length, 0),
    levels: variants.length * (stores.length + 1),
  });
  expect(first?.units).toBe(first?.moved);

  await seed(db, new Date("2027-02-10T08:00:00Z"));
  expect(await counts()).toEqual(first);
});
