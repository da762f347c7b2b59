import { asc, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { cartLines, carts } from "@/db/schema/carts";
import { categories, products, variants } from "@/db/schema/catalog";
import { locations } from "@/db/schema/stores";
import { optionsLabel } from "@/lib/catalog/rules/options-label";
import { variantPicture } from "@/lib/catalog/rules/variant-picture";
import { hashToken } from "@/lib/shared/ids";
import type { CartContent, CartKey, CartLineContent } from "../types";

/** The cart that this key opens, with its lines in the order they were added; null when it opens none. One round trip. */
export async function readCart(db: Db | Tx, key: CartKey): Promise<CartContent | null> {
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
    })
    .from(carts)
    .leftJoin(cartLines, eq(cartLines.cartId, carts.id))
    .leftJoin(variants, eq(variants.id, cartLines.variantId))
    .leftJoin(products, eq(products.id, variants.productId))
    .leftJoin(categories, eq(categories.id, products.categoryId))
    .leftJoin(locations, eq(locations.id, cartLines.storeId))
    .where(eq(carts.tokenHash, hashToken(key.token)))
    .orderBy(asc(cartLines.createdAt), asc(cartLines.id));
  const cart = rows[0]?.cart;
  if (!cart || cart.id !== key.id) return null;
  return { ...cart, lines: rows.flatMap(toLine) };
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
