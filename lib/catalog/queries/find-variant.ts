import { and, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { products, variants } from "@/db/schema/catalog";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const GTIN = /^\d{13}$/;

/** An active variant of a published product by its id or its 13 digits; null for everything else, whatever it looks like. */
export async function findVariant(
  db: Db | Tx,
  idOrGtin: string,
): Promise<{ id: string; productId: string; sku: string } | null> {
  const key = UUID.test(idOrGtin)
    ? eq(variants.id, idOrGtin)
    : GTIN.test(idOrGtin)
      ? eq(variants.gtin, idOrGtin)
      : null;
  if (!key) return null;
  const [variant] = await db
    .select({ id: variants.id, productId: variants.productId, sku: variants.sku })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .where(and(key, eq(variants.active, true), eq(products.published, true)));
  return variant ?? null;
}
