import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fulfillments, orderLines } from "@/db/schema/orders";
import type { Actor } from "@/lib/shared/actor";
import { ok, type Result } from "@/lib/shared/result";
import type { InsufficientStock, Take } from "../types";
import { recordAllocations } from "./record-allocations";
import { takeStock } from "./take-stock";

/**
 * Allocates an order that holds nothing any more: money that arrived after the order had expired revives it when stock
 * allows (policy, Stock). All or nothing; fails with `insufficient_stock` and then changes nothing.
 */
export async function allocateStock(
  tx: Tx,
  orderId: string,
  by: { actor: Actor; now: Date },
): Promise<Result<Take[], InsufficientStock>> {
  const lines = await tx
    .select({
      lineId: orderLines.id,
      variantId: orderLines.variantId,
      quantity: orderLines.quantity,
      storeId: fulfillments.storeId,
    })
    .from(orderLines)
    .innerJoin(fulfillments, eq(fulfillments.id, orderLines.fulfillmentId))
    .where(eq(orderLines.orderId, orderId));
  const taken = await takeStock(tx, lines, "allocated", by.now);
  if (!taken.ok) return taken;
  const rows = taken.value.map(({ lineId, variantId, locationId, quantity }) => ({
    orderLineId: lineId,
    variantId,
    locationId,
    quantity,
  }));
  await recordAllocations(tx, orderId, rows, by);
  return ok(taken.value);
}
