import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { holds } from "@/db/schema/stock";
import type { Write } from "@/lib/shared/write-together";
import type { HeldUnits } from "../types";

/** An order's live holds, locked: whoever comes second gets none, so a hold is given up or used once. */
export async function lockHolds(tx: Tx, orderId: string): Promise<HeldUnits[]> {
  return tx
    .select({
      orderLineId: holds.orderLineId,
      variantId: holds.variantId,
      locationId: holds.locationId,
      quantity: holds.quantity,
    })
    .from(holds)
    .where(liveHoldsOf(orderId))
    .orderBy(holds.id)
    .for("update");
}

/** Ends the live holds that `lockHolds` has locked. */
export function closeHolds(tx: Tx, orderId: string, state: "converted" | "released", now: Date): Write {
  return tx.update(holds).set({ state, closedAt: now }).where(liveHoldsOf(orderId));
}

function liveHoldsOf(orderId: string) {
  return and(eq(holds.orderId, orderId), eq(holds.state, "live"));
}
