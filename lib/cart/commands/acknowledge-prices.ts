import { sql } from "drizzle-orm";
import { cartLines } from "@/db/schema/carts";
import { currentPrices } from "@/lib/pricing/queries";
import type { Context } from "@/lib/shared/context";
import type { Result } from "@/lib/shared/result";
import { listLines } from "../queries/list-lines";
import type { CartFailure, CartKey } from "../types";
import { changeCart } from "./change-cart";

/**
 * The customer has seen today's prices: they are no problem of the cart any more. Should one move again before the order,
 * the total says so (`total_changed`). Fails with `cart_not_found` or `cart_ordered`.
 */
export async function acknowledgePrices(
  ctx: Context,
  { key }: { key: CartKey },
): Promise<Result<null, CartFailure>> {
  return changeCart(ctx, key, async (tx, cart) => {
    const lines = await listLines(tx, cart.id);
    const prices = await currentPrices(
      tx,
      lines.map(({ variantId }) => variantId),
      ctx.now,
    );
    const seen = [...prices].map(([variantId, cents]) => ({ variantId, cents }));
    await tx.execute(sql`
      update ${cartLines} as l set seen_price_cents = p.cents
      from json_to_recordset(${JSON.stringify(seen)}::json) as p("variantId" uuid, cents int)
      where l.cart_id = ${cart.id} and l.variant_id = p."variantId"`);
    return { value: null };
  });
}
