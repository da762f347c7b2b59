import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { aVariant, expectOk, type Shop, type Variant } from "@/db/factories";
import { categories, products } from "@/db/schema/catalog";
import { priceLists } from "@/db/schema/prices";
import { locations } from "@/db/schema/stores";
import { refreshProductIndex } from "@/lib/catalog/commands/refresh-product-index";
import { productTags } from "@/lib/catalog/queries/product-tags";
import { adjustStock } from "@/lib/inventory/commands/adjust-stock";
import { setPrice } from "@/lib/pricing/commands/set-price";
import { databaseNow } from "@/lib/shared/clock";
import { invalidate } from "@/lib/shared/invalidate";
import { machineContext } from "@/lib/shared/machine-context";
import type { Text } from "@/lib/shared/text";

export type Article = Variant & { name: Text; word: string; priceCents: number };

const CATEGORY = "cups";

/** Goods of one test's own in the running shop, and what happens to them while somebody shops. Gone from the shelf when it ends. */
export class Goods {
  #made: string[] = [];

  constructor(private readonly db: Db) {}

  /** A mug nobody else sells: by its `word` it is found alone. */
  async article({ priceCents = 1450, stock = 20 } = {}): Promise<Article> {
    const shop = await this.#shop();
    const word = aWord();
    const name = { de: `Becher ${word}`, en: `Mug ${word}` };
    const variant = await aVariant(this.db, shop, {
      priceCents,
      name,
      stock: { [shop.warehouseId]: stock },
    });
    this.#made.push(variant.productId);
    await this.#announce([variant.productId]);
    return { ...variant, name, word, priceCents };
  }

  /** The price from now on, or from a moment to come. This process is not the shop's: it hears of it as of any other's change. */
  async reprice({ id }: Article, amountCents: number, validFrom?: Date): Promise<void> {
    const ctx = await machineContext(this.db, { kind: "system", job: "test" });
    expectOk(await setPrice(ctx, { variantId: id, amountCents, validFrom: validFrom ?? ctx.now }));
  }

  /** The moment so many seconds from now, by the database's clock. */
  async inSeconds(seconds: number): Promise<Date> {
    return new Date((await this.now()).getTime() + seconds * 1_000);
  }

  now(): Promise<Date> {
    return databaseNow(this.db);
  }

  /** So many lie in the warehouse now. */
  async count({ id }: Article, onHand: number): Promise<void> {
    const { warehouseId } = await this.#shop();
    const ctx = await machineContext(this.db, { kind: "system", job: "test" });
    expectOk(await adjustStock(ctx, { kind: "counted", variantId: id, locationId: warehouseId, onHand }));
  }

  async clear(): Promise<void> {
    const made = this.#made.splice(0);
    for (const id of made) {
      await this.db.update(products).set({ published: false }).where(eq(products.id, id));
    }
    await this.#announce(made);
  }

  async #announce(productIds: string[]): Promise<void> {
    if (productIds.length === 0) return;
    const now = await databaseNow(this.db);
    await this.db.transaction(async (tx) => {
      await refreshProductIndex(tx, productIds, now);
      await invalidate(tx, await productTags(tx, productIds));
    });
  }

  async #shop(): Promise<Shop> {
    const [[house], [category], [list]] = await Promise.all([
      this.db.select().from(locations).where(eq(locations.kind, "warehouse")),
      this.db.select().from(categories).where(eq(categories.slug, CATEGORY)),
      this.db.select().from(priceLists).where(eq(priceLists.code, "standard")),
    ]);
    if (!house || !category || !list) throw new Error("The shop under test is not seeded");
    return { warehouseId: house.id, categoryId: category.id, priceListId: list.id };
  }
}

/** Eight letters that no dictionary has, so that a search finds what carries them and nothing else. */
function aWord(): string {
  const pick = (letters: string) => letters[Math.floor(Math.random() * letters.length)];
  return Array.from({ length: 4 }, () => `${pick("bdfgkpvz")}${pick("aou")}`).join("");
}
