import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { carts } from "@/db/schema/carts";
import type { CartContent } from "@/lib/cart/types";
import type { Context } from "@/lib/shared/context";
import type { Write } from "@/lib/shared/write-together";

/** The cart becomes its order: it is not changed any more, and remembers where and how it was sent. */
export function closeCart(tx: Tx, ctx: Context, { id, country, shippingMethod }: CartContent): Write {
  return tx
    .update(carts)
    .set({
      state: "ordered",
      country,
      shippingMethod,
      version: sql`${carts.version} + 1`,
      updatedAt: ctx.now,
    })
    .where(eq(carts.id, id));
}
