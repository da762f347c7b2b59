import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { convertHolds } from "@/lib/inventory/commands/convert-holds";
import { recordEvent } from "@/lib/orders/steps/record-event";
import { announce } from "@/lib/shared/announce";
import type { Context } from "@/lib/shared/context";
import { writeTogether } from "@/lib/shared/write-together";

/** An order with nothing left to pay is paid when it is placed (api, checkout). */
export async function settleFreeOrder(tx: Tx, ctx: Context, orderId: string): Promise<void> {
  // Nothing is held where nothing has a stock, e.g. gift cards.
  if ((await convertHolds(tx, orderId, ctx)) === "short")
    throw new Error(`The goods of order ${orderId} are gone`);
  await writeTogether(tx, [
    tx.update(orders).set({ status: "paid", paidAt: ctx.now }).where(eq(orders.id, orderId)),
    recordEvent(tx, ctx, orderId, "paid", { amountCents: 0 }),
    announce(tx, "order.paid", { orderId }),
  ]);
}
