import { eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { cartLines } from "@/db/schema/carts";
import type { CartFulfillment } from "../types";

export type BareLine = { id: string; variantId: string; quantity: number; fulfillment: CartFulfillment };

/** A cart's lines without what the catalogue says of them. */
export async function listLines(db: Db | Tx, cartId: string): Promise<BareLine[]> {
  const rows = await db
    .select({
      id: cartLines.id,
      variantId: cartLines.variantId,
      quantity: cartLines.quantity,
      storeId: cartLines.storeId,
    })
    .from(cartLines)
    .where(eq(cartLines.cartId, cartId));
  return rows.map(({ storeId, ...line }) => ({
    ...line,
    fulfillment: storeId ? { method: "collect", storeId } : { method: "ship" },
  }));
}
