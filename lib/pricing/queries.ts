import { and, asc, eq, gt, inArray, lte, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { variants } from "@/db/schema/catalog";
import { priceLists, prices } from "@/db/schema/prices";
import type { Cents } from "@/lib/shared/money";
import type { PricePoint } from "./types";

const STANDARD = "standard";

/** The gross cents of a variant as of `now` (UTC) as part of another query; null without a price (policy, Price). */
export function currentPriceOf(variantId: SQL, now: Date): SQL<Cents | null> {
  return sql<Cents | null>`(
    select p.amount_cents from ${prices} p join ${priceLists} l on l.id = p.price_list_id and l.code = ${STANDARD}
    where p.variant_id = ${variantId} and p.valid_from <= ${now.toISOString()}::timestamptz
    order by p.valid_from desc limit 1)`;
}

/** Gross cents of each variant as of `now` (UTC); a variant without a price is missing from the map (policy, Price). */
export async function currentPrices(
  db: Db | Tx,
  variantIds: string[],
  now: Date,
): Promise<Map<string, Cents>> {
  if (variantIds.length === 0) return new Map();
  const rows = await db.execute<{ variantId: string; amountCents: Cents | null }>(sql`
    select v.id as "variantId", ${currentPriceOf(sql`v.id`, now)} as "amountCents"
    from unnest(${sql.param([...new Set(variantIds)])}::uuid[]) as v (id)`);
  return priceMap(rows);
}

/** The prices of variants that have one. */
export function priceMap(
  rows: readonly { variantId: string; amountCents: Cents | null }[],
): Map<string, Cents> {
  return new Map(
    rows.flatMap(({ variantId, amountCents }) => (amountCents === null ? [] : [[variantId, amountCents]])),
  );
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
