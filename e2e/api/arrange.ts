import { and, eq, inArray } from "drizzle-orm";
import { afterAll } from "vitest";
import { createDb, type Db } from "@/db/client";
import { categories, products, variants } from "@/db/schema/catalog";
import { priceLists, prices } from "@/db/schema/prices";
import { stockLevels, stockMovements } from "@/db/schema/stock";
import { locations } from "@/db/schema/stores";
import { refreshProductIndex } from "@/lib/catalog/commands/refresh-product-index";
import { newId } from "@/lib/shared/ids";
import { settings } from "./settings";

const onSale: string[] = [];

/**
 * The shop's own database, to arrange what no call can and to look at what calls must not show. Call it at the top of a
 * file: when the file ends, what it put on sale is taken off again, so that others find the shop as the seed made it.
 */
export function shopDatabase(): Db {
  const { db, close } = createDb(settings.database, { max: 4 });
  afterAll(async () => {
    await takeOffSale(db, onSale);
    await close();
  });
  return db;
}

export type Article = {
  productId: string;
  variantId: string;
  slug: string;
  sku: string;
  gtin: string;
  priceCents: number;
};
export type Shelf = { priceCents?: number; warehouse?: number; stores?: Record<string, number> };

const both = (text: string) => ({ de: text, en: text });

/**
 * A mug of the test file's own, sold like any other, with so many units in the warehouse and in stores (by slug).
 */
export async function someArticle(
  db: Db,
  { priceCents = 1450, warehouse = 10, stores = {} }: Shelf = {},
): Promise<Article> {
  const [productId, variantId] = [newId(), newId()];
  const article = {
    productId,
    variantId,
    slug: `mug-${productId}`,
    sku: `MUG-${variantId.slice(-12).toUpperCase()}`,
    gtin: gtin(),
  };
  const [category] = await db.select().from(categories).limit(1);
  const [priceList] = await db.select().from(priceLists).limit(1);
  const places = await placesOf(db, { warehouse, stores });
  await db.transaction(async (tx) => {
    await tx.insert(products).values(productRow(article, category!.id));
    await tx.insert(variants).values({
      id: variantId,
      productId,
      sku: article.sku,
      gtin: article.gtin,
      options: {},
      weightGrams: 300,
    });
    await tx.insert(prices).values({
      priceListId: priceList!.id,
      variantId,
      amountCents: priceCents,
      validFrom: new Date(Date.now() - 86_400_000),
      actor: "system:test",
    });
    for (const { locationId, onHand } of places) {
      const level = { variantId, locationId };
      await tx.insert(stockLevels).values({ ...level, onHand });
      if (onHand === 0) continue;
      const received = { reason: "received", onHandDelta: onHand, allocatedDelta: 0 } as const;
      await tx.insert(stockMovements).values({ ...level, ...received, actor: "system:test" });
    }
    await refreshProductIndex(tx, [productId], new Date());
  });
  onSale.push(productId);
  return { ...article, priceCents };
}

/** A store's id by its slug. */
export async function storeId(db: Db, slug: string): Promise<string> {
  const [store] = await db.select({ id: locations.id }).from(locations).where(eq(locations.slug, slug));
  return store!.id;
}

/** The price of an article from now on, as if somebody had changed it a moment ago. */
export async function reprice(db: Db, { variantId, productId }: Article, amountCents: number): Promise<void> {
  const [priceList] = await db.select().from(priceLists).limit(1);
  const validFrom = new Date(Date.now() - 1_000);
  await db.transaction(async (tx) => {
    const price = { priceListId: priceList!.id, variantId, amountCents, validFrom, actor: "system:test" };
    await tx.insert(prices).values(price);
    await refreshProductIndex(tx, [productId], new Date());
  });
}

async function placesOf(db: Db, { warehouse, stores }: Required<Pick<Shelf, "warehouse" | "stores">>) {
  const slugs = Object.keys(stores);
  const [house] = await db.select().from(locations).where(eq(locations.kind, "warehouse"));
  const shops =
    slugs.length === 0
      ? []
      : await db
          .select()
          .from(locations)
          .where(and(eq(locations.kind, "store"), inArray(locations.slug, slugs)));
  return [
    { locationId: house!.id, onHand: warehouse },
    ...shops.map(({ id, slug }) => ({ locationId: id, onHand: stores[slug] ?? 0 })),
  ];
}

async function takeOffSale(db: Db, productIds: string[]): Promise<void> {
  if (productIds.length === 0) return;
  await db.transaction(async (tx) => {
    await tx.update(products).set({ published: false }).where(inArray(products.id, productIds));
    await refreshProductIndex(tx, productIds, new Date());
  });
}

function productRow({ productId, slug }: Pick<Article, "productId" | "slug">, categoryId: string) {
  return {
    id: productId,
    slug,
    categoryId,
    kind: "goods" as const,
    taxClass: "standard" as const,
    brand: "Morgenhain",
    name: { de: "Prüfbecher", en: "Test mug" },
    tagline: both("Mug"),
    description: both("Mug"),
    highlights: [],
    options: [],
    specs: [],
    safety: { manufacturer: "M", address: "A", email: "m@example.com" },
    picture: { kind: "cup", hue: "sand" },
    returnable: "yes" as const,
    related: [],
    position: 1_000_000,
  };
}

/** Thirteen digits of the range for a company's own use. */
function gtin(): string {
  return `2${String(Math.floor(Math.random() * 1e12)).padStart(12, "0")}`;
}
