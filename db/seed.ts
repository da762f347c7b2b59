import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sql } from "drizzle-orm";
import { createDb, type Db } from "@/db/client";
import { assortment } from "./seed/assortment";
import { insertLocations } from "./seed/insert-locations";
import { insertSettings } from "./seed/insert-settings";
import { insertTaxonomy } from "./seed/insert-taxonomy";
import { placeOnShelves } from "./seed/place-on-shelves";
import { seedSynthetic } from "./seed/seed-synthetic";

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

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { products: { type: "string", default: "0" } } });
  const count = Number(values.products);
  if (!Number.isInteger(count) || count < 0)
    throw new Error(`--products takes a number, not ${values.products}`);
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  const connection = createDb(url, { max: 2 });
  try {
    await seed(connection.db, new Date());
    await seedSynthetic(connection.db, count, new Date(), (done) =>
      console.log(`${done} of ${count} products`),
    );
  } finally {
    await connection.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
