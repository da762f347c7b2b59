import { eq } from "drizzle-orm";
import { cartLines } from "@/db/schema/carts";
import { currentPrices } from "@/lib/pricing/queries";
import type { Context } from "@/lib/shared/context";
import { newId } from "@/lib/shared/ids";
import { fail, type Result, reject } from "@/lib/shared/result";
import { listLines } from "../queries/list-lines";
import { sameChoice, storeOf } from "../rules/choice";
import { isQuantity, MAX_LINES, MAX_QUANTITY } from "../rules/limits";
import type { AddLineInput, CartFailure, CartKey } from "../types";
import { changeCart } from "./change-cart";
import { checkChoice } from "./check-choice";
import { checkStock } from "./check-stock";

/**
 * Puts units of a variant into a cart; the same choice again adds to its line. Remembers the price of this moment as the
 * one seen. Fails with `variant_not_found`, `store_not_found`, `collect_not_offered`, `quantity_limit` (99 a line),
 * `line_limit` (100 a cart), `insufficient_stock`, `cart_not_found` or `cart_ordered`.
 */
export async function addLine(
  ctx: Context,
  { key, ...input }: { key: CartKey } & AddLineInput,
): Promise<Result<{ lineId: string }, CartFailure>> {
  if (!isQuantity(input.quantity)) return fail({ code: "quantity_limit", limit: MAX_QUANTITY });

  return changeCart(ctx, key, async (tx, cart) => {
    const choice = { ...input, fulfillment: await checkChoice(tx, input) };
    const price = (await currentPrices(tx, [input.variantId], ctx.now)).get(input.variantId);
    if (price === undefined) return reject({ code: "variant_not_found" });
    const lines = await listLines(tx, cart.id);
    const present = lines.find((line) => sameChoice(line, choice));
    if (!present && lines.length >= MAX_LINES) return reject({ code: "line_limit", limit: MAX_LINES });

    const quantity = (present?.quantity ?? 0) + input.quantity;
    if (!isQuantity(quantity)) return reject({ code: "quantity_limit", limit: MAX_QUANTITY });
    const line = { ...choice, id: present?.id ?? newId(), quantity };
    await checkStock(tx, [...lines.filter(({ id }) => id !== line.id), line], line);
    if (present) {
      await tx.update(cartLines).set({ quantity }).where(eq(cartLines.id, line.id));
    } else {
      await tx.insert(cartLines).values({
        id: line.id,
        cartId: cart.id,
        variantId: line.variantId,
        quantity,
        method: line.fulfillment.method,
        storeId: storeOf(line.fulfillment),
        seenPriceCents: price,
        createdAt: ctx.now,
      });
    }
    return { lineId: line.id };
  });
}
