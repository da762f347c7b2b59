import { refreshProductIndex } from "@/lib/catalog/commands/refresh-product-index";
import { productTags } from "@/lib/catalog/queries/product-tags";
import type { Context } from "@/lib/shared/context";
import { invalidate } from "@/lib/shared/invalidate";
import { fail, type Result } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import { pricesBeginningBetween } from "../queries";
import { lockPriceCursor, movePriceCursor } from "./price-cursor";

export type BeginPlannedPricesFailure = { code: "forbidden" };

/**
 * Brings the prices whose moment has come since the last look to every list and page, each once, however many workers
 * run it (policy, Price). Jobs only. Answers how many products changed; carts need nothing, they read prices as of now.
 */
export async function beginPlannedPrices(
  ctx: Context,
): Promise<Result<{ products: number }, BeginPlannedPricesFailure>> {
  if (ctx.actor.kind !== "system") return fail({ code: "forbidden" });
  return inTransaction<{ products: number }, BeginPlannedPricesFailure>(ctx.db, async (tx) => {
    const begunUntil = await lockPriceCursor(tx, ctx.now, "update");
    if (begunUntil >= ctx.now) return { products: 0 };
    const begun = await pricesBeginningBetween(tx, begunUntil, ctx.now);
    const productIds = [...new Set(begun.map(({ productId }) => productId))];
    await refreshProductIndex(tx, productIds, ctx.now);
    await invalidate(tx, await productTags(tx, productIds));
    await movePriceCursor(tx, ctx.now);
    return { products: productIds.length };
  });
}
