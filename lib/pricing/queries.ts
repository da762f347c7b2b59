import { and, asc, desc, eq, gt, inArray, lte } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { variants } from "@/db/schema/catalog";
import { priceLists, prices } from "@/db/schema/prices";
import type { Cents } from "@/lib/shared/money";
import type { PricePoint } from "./types";

const STANDARD = "standard";

/** Gross cents of each variant as of `now` (UTC); a variant without a price is missing from the map (policy, Price). */
export async function currentPrices(
  db: Db | Tx,
  variantIds: string[],
  now: Date,
): Promise<Map<string, Cents>> {
  if (variantIds.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([prices.variantId], { variantId: prices.variantId, amountCents: prices.amountCents })
    .from(prices)
    .innerJoin(priceLists, eq(priceLists.id, prices.priceListId))
    .where(
      and(inArray(prices.variantId, variantIds), eq(priceLists.code, STANDARD), lte(prices.validFrom, now)),
    )
    .orderBy(prices.variantId, desc(prices.validFrom));
  return new Map(rows.map(({ variantId, amountCents }) => [variantId, amountCents]));
}

/** Every price a variant ever had or is planned to have, oldest first; moments in UTC. */
export async function priceHistory(db: Db | Tx, variantIds: string[]): Promise<Map<string, PricePoint[]>> {
  if (variantIds.length === 0) return new Map();
  const rows = await db
    .select({
      variantId: prices.variantId,
      amountCents: prices.amountCents,
      validFrom: prices.validFrom,
    })
    .from(prices)
    .innerJoin(priceLists, eq(priceLists.id, prices.priceListId))
    .where(and(inArray(prices.variantId, variantIds), eq(priceLists.code, STANDARD)))
    .orderBy(asc(prices.validFrom));
  const histories = new Map<string, PricePoint[]>();
  for (const { variantId, ...point } of rows) {
    const history = histories.get(variantId);
    if (history) history.push(point);
    else histories.set(variantId, [point]);
  }
  return histories;
}

/** The prices that take effect after `from` and not after `to`, in their order. */
export async function pricesBeginningBetween(
  db: Db | Tx,
  from: Date,
  to: Date,
): Promise<{ variantId: string; productId: string; validFrom: Date }[]> {
  return db
    .select({ variantId: prices.variantId, productId: variants.productId, validFrom: prices.validFrom })
    .from(prices)
    .innerJoin(variants, eq(variants.id, prices.variantId))
    .where(and(gt(prices.validFrom, from), lte(prices.validFrom, to)))
    .orderBy(asc(prices.validFrom));
}
