import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fulfillments, orderLines } from "@/db/schema/orders";
import type { Actor } from "@/lib/shared/actor";
import type { Result } from "@/lib/shared/result";
import type { HeldUnits, InsufficientStock, Take } from "../types";
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
  return takeStock(tx, lines, {
    as: "allocated",
    now: by.now,
    alongside: (takes) => recordAllocations(tx, orderId, takes.map(asUnits), by),
  });
}

function asUnits({ lineId, variantId, locationId, quantity }: Take): HeldUnits {
  return { orderLineId: lineId, variantId, locationId, quantity };
}
