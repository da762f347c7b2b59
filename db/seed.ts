import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { createDb, type Db, type Tx } from "@/db/client";
import { refreshProductIndex } from "@/lib/catalog/commands/refresh-product-index";
import { assortment } from "./seed/assortment";
import { insertLocations } from "./seed/insert-locations";
import { insertProducts, type PlacedProduct, productId } from "./seed/insert-products";
import { insertSettings } from "./seed/insert-settings";
import { insertStock } from "./seed/insert-stock";
import { insertTaxonomy } from "./seed/insert-taxonomy";
import { levelsOf } from "./seed/levels";

/** Instances that start together seed one after the other; the later ones find everything there. */
const SEED_LOCK = 7_206_114_931;

/** The whole demonstration: merchant, places, goods with price history and stock. Seeding again changes nothing. */
export async function seed(db: Db, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`);
    await insertSettings(tx);
    await insertLocations(tx);
    await insertTaxonomy(tx);
    await placeOnShelves(tx, assortment(now.toISOString().slice(0, 10)), now);
  });
}

/** Products with everything a list and a cart need of them. */
export async function placeOnShelves(tx: Tx, products: PlacedProduct[], now: Date): Promise<void> {
  const today = new Date(now);
  today.setUTCHours(0, 0, 0, 0);
  await insertProducts(tx, products, today);
  await insertStock(tx, products.flatMap(levelsOf), now);
  await refreshProductIndex(
    tx,
    products.map(({ slug }) => productId(slug)),
    now,
  );
}

async function main(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  const connection = createDb(url, { max: 2 });
  try {
    await seed(connection.db, new Date());
  } finally {
    await connection.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
