import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { holds } from "@/db/schema/stock";

export type ClosedHold = { orderLineId: string; variantId: string; locationId: string; quantity: number };

/** Ends an order's live holds and answers them: whoever comes second gets none, so a hold is given up or used once. */
export async function closeHolds(
  tx: Tx,
  orderId: string,
  state: "converted" | "released",
  now: Date,
): Promise<ClosedHold[]> {
  return tx
    .update(holds)
    .set({ state, closedAt: now })
    .where(and(eq(holds.orderId, orderId), eq(holds.state, "live")))
    .returning({
      orderLineId: holds.orderLineId,
      variantId: holds.variantId,
      locationId: holds.locationId,
      quantity: holds.quantity,
    });
}
