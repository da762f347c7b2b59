import { type SQL, sql } from "drizzle-orm";
import { currentPrice } from "@/lib/pricing/rules/current-price";
import { reductionAt } from "@/lib/pricing/rules/lowest-price";
import { unitPrice } from "@/lib/pricing/rules/unit-price";
import type { ReductionDto, UnitPriceDto } from "../types";

/** A variant as `offersOf` reads it: prices as [cents, milliseconds UTC], free units over all locations. */
export type OfferRow = {
  id: string;
  sku: string;
  gtin: string;
  options: Record<string, string>;
  quantity: number | null;
  unit: "g" | "ml" | "piece" | null;
  weightGrams: number;
  prices: [cents: number, validFrom: number][];
  free: number;
};

export type Offer = Omit<OfferRow, "prices" | "quantity" | "unit"> & {
  priceCents: number;
  unitPrice?: UnitPriceDto;
  reduction?: ReductionDto;
};

/** JSON of the active variants of the product `p` with their prices so far and what is free of them; null without one. */
export function offersOf(now: Date): SQL {
  return sql`(
    select json_agg(json_build_object(
      'id', v.id, 'sku', v.sku, 'gtin', v.gtin, 'options', v.options, 'weightGrams', v.weight_grams,
      'quantity', v.content_quantity, 'unit', v.content_unit,
      'prices', (
        select coalesce(json_agg(json_build_array(amount_cents, floor(extract(epoch from valid_from) * 1000))), '[]')
        from prices join price_lists l on l.id = price_list_id and l.code = 'standard'
        where variant_id = v.id and valid_from <= ${now.toISOString()}::timestamptz),
      'free', (
        select coalesce(sum(greatest(0, on_hand - allocated - held - safety)), 0)
        from stock_levels where variant_id = v.id)
    ) order by v.position, v.id)
    from variants v where v.product_id = p.id and v.active)`;
}

/** Prices the variants as of `now`; one without a price is not for sale and is left out. */
export function toOffers(rows: readonly OfferRow[] | null, now: Date): Offer[] {
  return (rows ?? []).flatMap(({ prices, quantity, unit, ...variant }) => {
    const history = prices.map(([amountCents, at]) => ({ amountCents, validFrom: new Date(at) }));
    const current = currentPrice(history, now);
    if (!current) return [];
    const priceCents = current.amountCents;
    return {
      ...variant,
      priceCents,
      unitPrice: quantity && unit ? unitPrice(priceCents, { quantity, unit }) : undefined,
      reduction: reductionAt(history, now) ?? undefined,
    };
  });
}
