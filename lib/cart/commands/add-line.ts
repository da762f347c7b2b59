import { eq } from "drizzle-orm";
import { cartLines } from "@/db/schema/carts";
import { listFreeLevels } from "@/lib/inventory/queries";
import { currentPrices } from "@/lib/pricing/queries";
import type { Context } from "@/lib/shared/context";
import { isId, newId } from "@/lib/shared/ids";
import { fail, type Result, reject } from "@/lib/shared/result";
import { sideBySide } from "@/lib/shared/side-by-side";
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
    if (!isId(input.variantId)) return reject({ code: "variant_not_found" });
    const [fulfillment, prices, lines, levels] = await sideBySide([
      checkChoice(tx, input),
      currentPrices(tx, [input.variantId], ctx.now),
      listLines(tx, cart.id),
      listFreeLevels(tx, [input.variantId]),
    ]);
    const choice = { ...input, fulfillment };
    const price = prices.get(input.variantId);
    if (price === undefined) return reject({ code: "variant_not_found" });
    const present = lines.find((line) => sameChoice(line, choice));
    if (!present && lines.length >= MAX_LINES) return reject({ code: "line_limit", limit: MAX_LINES });

    const quantity = (present?.quantity ?? 0) + input.quantity;
    if (!isQuantity(quantity)) return reject({ code: "quantity_limit", limit: MAX_QUANTITY });
    const line = { ...choice, id: present?.id ?? newId(), quantity };
    checkStock(levels, [...lines.filter(({ id }) => id !== line.id), line], line);
    const write = present
      ? tx.update(cartLines).set({ quantity }).where(eq(cartLines.id, line.id))
      : tx.insert(cartLines).values({
          id: line.id,
          cartId: cart.id,
          variantId: line.variantId,
          quantity,
          method: line.fulfillment.method,
          storeId: storeOf(line.fulfillment),
          seenPriceCents: price,
          createdAt: ctx.now,
        });
    return { value: { lineId: line.id }, writes: [write] };
  });
}
