import { and, eq } from "drizzle-orm";
import { cartLines } from "@/db/schema/carts";
import type { Context } from "@/lib/shared/context";
import { isId } from "@/lib/shared/ids";
import { type Result, reject } from "@/lib/shared/result";
import type { CartFailure, CartKey } from "../types";
import { changeCart } from "./change-cart";

/** Takes a line out of a cart. Fails with `line_not_found`, `cart_not_found` or `cart_ordered`. */
export async function removeLine(
  ctx: Context,
  { key, lineId }: { key: CartKey; lineId: string },
): Promise<Result<null, CartFailure>> {
  return changeCart(ctx, key, async (tx, cart) => {
    if (!isId(lineId)) return reject({ code: "line_not_found" });
    const removed = await tx
      .delete(cartLines)
      .where(and(eq(cartLines.cartId, cart.id), eq(cartLines.id, lineId)))
      .returning({ id: cartLines.id });
    return removed.length > 0 ? { value: null } : reject({ code: "line_not_found" });
  });
}
