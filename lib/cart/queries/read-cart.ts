import { asc, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { cartLines, carts } from "@/db/schema/carts";
import { categories, products, variants } from "@/db/schema/catalog";
import { locations } from "@/db/schema/stores";
import { optionsLabel } from "@/lib/catalog/rules/options-label";
import { variantPicture } from "@/lib/catalog/rules/variant-picture";
import { levelsOf } from "@/lib/inventory/queries";
import { asFreeLevel, type Level } from "@/lib/inventory/rules/levels";
import type { FreeLevel } from "@/lib/inventory/types";
import { currentPriceOf, priceMap } from "@/lib/pricing/queries";
import { parseSettings, settingsText } from "@/lib/settings/queries";
import type { Settings } from "@/lib/settings/types";
import { hashToken } from "@/lib/shared/ids";
import type { Cents } from "@/lib/shared/money";
import type { CartContent, CartKey, CartLineContent } from "../types";

/** A cart with all that is needed to price it: today's prices in cents by variant, what is free of each, the settings. */
export type PriceableCart = {
  cart: CartContent;
  prices: ReadonlyMap<string, Cents>;
  levels: FreeLevel[];
  settings: Settings;
};

/**
 * The cart that this key opens, with its lines in the order they were added, and what prices them at `now`; null when it
 * opens none. One round trip: nothing of a cart is ever cached.
 */
export async function readCart(
  db: Db | Tx,
  { key, now }: { key: CartKey; now: Date },
): Promise<PriceableCart | null> {
  const rows = await db
    .select({
      cart: {
        id: carts.id,
        state: carts.state,
        version: carts.version,
        country: carts.country,
        shippingMethod: carts.shippingMethod,
      },
      line: {
        id: cartLines.id,
        variantId: cartLines.variantId,
        quantity: cartLines.quantity,
        storeId: cartLines.storeId,
        seenPriceCents: cartLines.seenPriceCents,
      },
      variant: {
        sku: variants.sku,
        options: variants.options,
        contentQuantity: variants.contentQuantity,
        contentUnit: variants.contentUnit,
        active: variants.active,
      },
      product: {
        id: products.id,
        slug: products.slug,
        name: products.name,
        options: products.options,
        categoryId: products.categoryId,
        kind: products.kind,
        taxClass: products.taxClass,
        picture: products.picture,
        published: products.published,
      },
      parentId: categories.parentId,
      store: {
        id: locations.id,
        name: locations.name,
        country: locations.country,
        active: locations.active,
      },
      price: currentPriceOf(sql`${cartLines.variantId}`, now),
      levels: levelsOf(sql`${cartLines.variantId}`),
      settings: settingsText,
    })
    .from(carts)
    .leftJoin(cartLines, eq(cartLines.cartId, carts.id))
    .leftJoin(variants, eq(variants.id, cartLines.variantId))
    .leftJoin(products, eq(products.id, variants.productId))
    .leftJoin(categories, eq(categories.id, products.categoryId))
    .leftJoin(locations, eq(locations.id, cartLines.storeId))
    .where(eq(carts.tokenHash, hashToken(key.token)))
    .orderBy(asc(cartLines.createdAt), asc(cartLines.id));
  const [first] = rows;
  if (!first || first.cart.id !== key.id) return null;
  return {
    cart: { ...first.cart, lines: rows.flatMap(toLine) },
    prices: priceMap(
      rows.flatMap(({ line, price }) => (line ? [{ variantId: line.variantId, amountCents: price }] : [])),
    ),
    levels: levelsByVariant(rows),
    settings: parseSettings(first.settings),
  };
}

/** Two lines may want the same variant: its levels count once. */
function levelsByVariant(
  rows: readonly { line: { variantId: string } | null; levels: Level[] }[],
): FreeLevel[] {
  const byVariant = new Map(rows.flatMap(({ line, levels }) => (line ? [[line.variantId, levels]] : [])));
  return [...byVariant.values()].flatMap((levels) => levels.map(asFreeLevel));
}

type Line = typeof cartLines.$inferSelect;
type Variant = typeof variants.$inferSelect;
type Product = typeof products.$inferSelect;
type Store = typeof locations.$inferSelect;
type Row = {
  line: Pick<Line, "id" | "variantId" | "quantity" | "storeId" | "seenPriceCents"> | null;
  variant: Pick<Variant, "sku" | "options" | "contentQuantity" | "contentUnit" | "active"> | null;
  product: Pick<
    Product,
    "id" | "slug" | "name" | "options" | "categoryId" | "kind" | "taxClass" | "picture" | "published"
  > | null;
  parentId: string | null;
  store: Pick<Store, "id" | "name" | "country" | "active"> | null;
};

function toLine({ line, variant, product, parentId, store }: Row): CartLineContent[] {
  if (!line || !variant || !product) return [];
  const { contentQuantity: quantity, contentUnit: unit } = variant;
  return [
    {
      id: line.id,
      variantId: line.variantId,
      quantity: line.quantity,
      seenPriceCents: line.seenPriceCents,
      fulfillment: line.storeId ? { method: "collect", storeId: line.storeId } : { method: "ship" },
      store: store && { id: store.id, name: store.name, country: store.country },
      sku: variant.sku,
      slug: product.slug,
      name: product.name,
      optionsLabel: {
        de: optionsLabel(product.options, variant.options, "de"),
        en: optionsLabel(product.options, variant.options, "en"),
      },
      productId: product.id,
      categoryIds: [product.categoryId, ...(parentId ? [parentId] : [])],
      kind: product.kind,
      taxClass: product.taxClass,
      picture: variantPicture(product.picture, product.options, variant.options),
      content: quantity && unit ? { quantity, unit } : null,
      offered: variant.active && product.published && (store?.active ?? true),
    },
  ];
}
