import type { Tx } from "@/db/client";
import { productAttributes, products as productTable, variants } from "@/db/schema/catalog";
import { prices } from "@/db/schema/prices";
import { insertRows } from "./insert-rows";
import { categoryId, standardPriceListId } from "./insert-taxonomy";
import { seedId, seedNumber } from "./seed-id";
import type { SeedProduct, SeedVariant } from "./types";

const DAY_MS = 86_400_000;

export type PlacedProduct = SeedProduct & { position: number };

export function productId(slug: string): string {
  return seedId("product", slug);
}

export function variantId(sku: string): string {
  return seedId("variant", sku);
}

function daysBefore(today: Date, days: number): Date {
  return new Date(today.getTime() - days * DAY_MS);
}

/** Products with facets, variants and price history. Moments are counted back from `today` (UTC midnight). */
export async function insertProducts(tx: Tx, products: PlacedProduct[], today: Date): Promise<void> {
  await insertRows(
    tx,
    productTable,
    products.map((product) => productRow(product, today)),
  );
  await insertRows(tx, productAttributes, products.flatMap(attributeRows));
  const all = products.flatMap((product) => product.variants.map((variant) => ({ product, variant })));
  await insertRows(
    tx,
    variants,
    all.map(({ product, variant }) => ({
      id: variantId(variant.sku),
      productId: productId(product.slug),
      sku: variant.sku,
      gtin: variant.gtin,
      options: variant.options,
      contentQuantity: variant.contentQuantity ?? null,
      contentUnit: variant.contentUnit ?? null,
      weightGrams: variant.weightGrams,
      position: product.variants.indexOf(variant),
    })),
  );
  await insertRows(
    tx,
    prices,
    all.flatMap(({ variant }) => priceRows(variant, today)),
  );
}

function productRow(product: PlacedProduct, today: Date) {
  const { slug, position, category, variants: own, attributes: _attributes, ...rest } = product;
  const course = own.find(({ courseDate }) => courseDate)?.courseDate;
  const listedAt = daysBefore(today, 14 + seedNumber(slug, 380));
  return {
    id: productId(slug),
    slug,
    position,
    categoryId: categoryId(category),
    kind: rest.kind,
    taxClass: rest.taxClass,
    brand: rest.brand,
    name: rest.name,
    tagline: rest.tagline,
    description: rest.description,
    highlights: rest.highlights,
    options: rest.options,
    specs: rest.specs,
    care: rest.care ?? null,
    ingredients: rest.ingredients ?? null,
    safety: rest.safety,
    picture: rest.picture,
    course: course ? { storeSlug: course.venue, seats: course.seats } : null,
    guarantee: rest.guarantee ?? null,
    returnable: rest.returnable,
    related: rest.related,
    createdAt: listedAt,
    updatedAt: listedAt,
  };
}

function attributeRows(product: PlacedProduct) {
  return Object.entries(product.attributes).flatMap(([attributeKey, values]) =>
    [values].flat().map((valueKey) => ({ productId: productId(product.slug), attributeKey, valueKey })),
  );
}

/** A row's id names its place in the history, so that seeding again on a later day adds nothing to it. */
function priceRows(variant: SeedVariant, today: Date) {
  return variant.history.map(({ daysAgo, priceCents }, index) => ({
    id: seedId("price", `${variant.sku}:${index}`),
    priceListId: standardPriceListId,
    variantId: variantId(variant.sku),
    amountCents: priceCents,
    validFrom: daysBefore(today, daysAgo),
    actor: "system:seed",
    createdAt: daysBefore(today, daysAgo),
  }));
}
