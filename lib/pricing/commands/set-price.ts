import { eq, sql } from "drizzle-orm";
import { variants } from "@/db/schema/catalog";
import { priceLists, prices } from "@/db/schema/prices";
import { refreshProductIndex } from "@/lib/catalog/commands/refresh-product-index";
import { productTags } from "@/lib/catalog/queries/product-tags";
import { mayEditGoods } from "@/lib/catalog/rules/may-edit-goods";
import { actorName } from "@/lib/shared/actor-name";
import type { Context } from "@/lib/shared/context";
import { newId } from "@/lib/shared/ids";
import { invalidate } from "@/lib/shared/invalidate";
import { fail, type Result, reject } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import { lockPriceCursor } from "./price-cursor";

/** `validFrom` (UTC) defaults to now. */
export type SetPriceInput = { variantId: string; amountCents: number; validFrom?: Date };

export type SetPriceFailure =
  | { code: "forbidden" }
  | { code: "amount_invalid"; minimumCents: number; maximumCents: number }
  | { code: "moment_past" }
  | { code: "variant_not_found" }
  | { code: "price_exists" };

const MINIMUM_CENTS = 1;
const MAXIMUM_CENTS = 10_000_000;

/**
 * Appends a gross price in cents; one that begins now is on every page at once, a later one at its moment (policy, Price).
 * History is never rewritten: `moment_past`, and `price_exists` for a second price of one moment. Head office or a job only.
 */
export async function setPrice(
  ctx: Context,
  { variantId, amountCents, validFrom = ctx.now }: SetPriceInput,
): Promise<Result<{ priceId: string; begun: boolean }, SetPriceFailure>> {
  if (!mayEditGoods(ctx.actor)) return fail({ code: "forbidden" });
  if (!Number.isSafeInteger(amountCents) || amountCents < MINIMUM_CENTS || amountCents > MAXIMUM_CENTS) {
    return fail({ code: "amount_invalid", minimumCents: MINIMUM_CENTS, maximumCents: MAXIMUM_CENTS });
  }
  if (!(validFrom >= ctx.now)) return fail({ code: "moment_past" });

  return inTransaction<{ priceId: string; begun: boolean }, SetPriceFailure>(ctx.db, async (tx) => {
    const [variant] = await tx
      .select({ productId: variants.productId })
      .from(variants)
      .where(eq(variants.id, variantId));
    if (!variant) reject({ code: "variant_not_found" });
    const begunUntil = await lockPriceCursor(tx, ctx.now, "share");
    const [price] = await tx
      .insert(prices)
      .values({
        id: newId(),
        priceListId: sql`(select ${priceLists.id} from ${priceLists} where ${priceLists.code} = 'standard')`,
        variantId,
        amountCents,
        validFrom,
        actor: actorName(ctx.actor),
      })
      .onConflictDoNothing({ target: [prices.variantId, prices.priceListId, prices.validFrom] })
      .returning({ id: prices.id });
    if (!price) reject({ code: "price_exists" });

    const latest = new Date(Math.max(ctx.now.getTime(), begunUntil.getTime()));
    const begun = validFrom <= latest;
    if (begun) {
      await refreshProductIndex(tx, [variant.productId], latest);
      await invalidate(tx, await productTags(tx, [variant.productId]));
    }
    return { priceId: price.id, begun };
  });
}
