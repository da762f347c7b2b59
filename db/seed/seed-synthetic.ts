import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { place } from "./assortment";
import type { SeedLevel } from "./insert-stock";
import { placeOnShelves } from "./place-on-shelves";
import { stockFor } from "./stock";
import { warehouse } from "./stores";
import { syntheticProducts } from "./synthetic";
import type { SeedProduct } from "./types";

const BATCH = 2000;

/** The measuring catalogue lies in the warehouse alone: 13 places for each variant would measure the stock tables. */
function inWarehouse({ variants }: SeedProduct): SeedLevel[] {
  return variants.map(({ sku }) => ({
    sku,
    location: warehouse.slug,
    ...stockFor(sku, warehouse.slug),
  }));
}

/** Adds `count` synthetic products beside the assortment, a transaction a batch, and brings the planner's figures up to date. */
export async function seedSynthetic(
  db: Db,
  count: number,
  now: Date,
  report: (done: number) => void,
): Promise<void> {
  if (count === 0) return;
  const products = place([...syntheticProducts(count)]);
  for (let done = 0; done < count; done += BATCH) {
    const batch = products.slice(done, done + BATCH);
    await db.transaction((tx) => placeOnShelves(tx, batch, now, inWarehouse));
    report(done + batch.length);
  }
  await db.execute(sql`vacuum analyze`);
}
