import { asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import { cartLines, carts } from "@/db/schema/carts";
import { categories, products, variants } from "@/db/schema/catalog";
import { locations } from "@/db/schema/stores";
import { optionsLabel } from "@/lib/catalog/rules/options-label";
import { hashToken } from "@/lib/shared/ids";
import type { CartContent, CartKey, CartLineContent } from "../types";

/** The cart that this key opens, with its lines in the order they were added; null when it opens none. One round trip. */
export async function readCart(db: Db | Tx, key: CartKey): Promise<CartContent | null> {
  const parents = alias(categories, "parents");
  const rows = await db
    .select({
      cart: {
        id: carts.id,
        state: carts.state,
        version: carts.version,
        country: carts.country,
        shippingMethod: carts.shippingMethod,
      },
      line: cartLines,
      variant: variants,
      product: products,
      parentId: parents.id,
      store: locations,
    })
    .from(carts)
    .leftJoin(cartLines, eq(cartLines.cartId, carts.id))
    .leftJoin(variants, eq(variants.id, cartLines.variantId))
    .leftJoin(products, eq(products.id, variants.productId))
    .leftJoin(categories, eq(categories.id, products.categoryId))
    .leftJoin(parents, eq(parents.id, categories.parentId))
    .leftJoin(locations, eq(locations.id, cartLines.storeId))
    .where(eq(carts.tokenHash, hashToken(key.token)))
    .orderBy(asc(cartLines.createdAt), asc(cartLines.id));
  const cart = rows[0]?.cart;
  if (!cart || cart.id !== key.id) return null;
  return { ...cart, lines: rows.flatMap(toLine) };
}

type Row = {
  line: typeof cartLines.$inferSelect | null;
  variant: typeof variants.$inferSelect | null;
  product: typeof products.$inferSelect | null;
  parentId: string | null;
  store: typeof locations.$inferSelect | null;
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
      picture: product.picture,
      content: quantity && unit ? { quantity, unit } : null,
      offered: variant.active && product.published && (store?.active ?? true),
    },
  ];
}
