import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { unitPrice } from "@/lib/pricing/rules/unit-price";
import type { UnitPriceDto } from "../types";

/** A variant as outside clients read it. `available` is what is free, capped at 20 (api). */
export type ApiVariant = {
  id: string;
  sku: string;
  gtin: string;
  options: Record<string, string>;
  priceCents: number;
  unitPrice?: UnitPriceDto;
  available: number;
};

type Row = {
  id: string;
  product_id: string;
  sku: string;
  gtin: string;
  options: Record<string, string>;
  content_quantity: number | null;
  content_unit: "g" | "ml" | "piece" | null;
  price_cents: number;
  available: number;
};

/**
 * The active variants of products with current price and free stock (everywhere, or in `storeId` alone), by product id,
 * in one round trip. A variant without a price is not for sale and is left out.
 */
export async function listVariants(
  db: Db | Tx,
  { productIds, storeId, now }: { productIds: string[]; storeId?: string; now: Date },
): Promise<Map<string, ApiVariant[]>> {
  if (productIds.length === 0) return new Map();
  const rows = await db.execute<Row>(sql`
    select v.id, v.product_id, v.sku, v.gtin, v.options, v.content_quantity, v.content_unit,
      p.amount_cents as price_cents,
      least(20, greatest(0, coalesce(s.free, 0)))::int as available
    from variants v
    cross join lateral (
      select amount_cents from prices
      where variant_id = v.id and valid_from <= ${now.toISOString()}
      order by valid_from desc limit 1
    ) p
    left join lateral (
      select sum(greatest(0, on_hand - allocated - held - safety)) as free from stock_levels
      where variant_id = v.id and (${storeId ?? null}::uuid is null or location_id = ${storeId ?? null}::uuid)
    ) s on true
    where v.product_id in ${productIds} and v.active
    order by v.product_id, v.position`);
  const byProduct = new Map<string, ApiVariant[]>();
  for (const row of rows) {
    const variants = byProduct.get(row.product_id) ?? [];
    byProduct.set(row.product_id, [...variants, toVariant(row)]);
  }
  return byProduct;
}

function toVariant(row: Row): ApiVariant {
  const content =
    row.content_quantity && row.content_unit
      ? { quantity: row.content_quantity, unit: row.content_unit }
      : undefined;
  return {
    id: row.id,
    sku: row.sku,
    gtin: row.gtin,
    options: row.options,
    priceCents: row.price_cents,
    unitPrice: content && unitPrice(row.price_cents, content),
    available: row.available,
  };
}
