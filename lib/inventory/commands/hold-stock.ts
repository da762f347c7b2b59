import type { Tx } from "@/db/client";
import { holds } from "@/db/schema/stock";
import type { Result } from "@/lib/shared/result";
import type { InsufficientStock, Take, WantedLine } from "../types";
import { takeStock } from "./take-stock";

/**
 * Keeps the goods of an order that is not paid yet (policy, Stock), in the transaction that places it. `lineId` of a line
 * is its order line. Answers from where each line is served, or fails with `insufficient_stock`, all short lines and
 * nothing changed.
 */
export async function holdStock(
  tx: Tx,
  orderId: string,
  lines: readonly WantedLine[],
  now: Date,
): Promise<Result<Take[], InsufficientStock>> {
  const taken = await takeStock(tx, lines, "held", now);
  if (!taken.ok || taken.value.length === 0) return taken;
  await tx.insert(holds).values(
    taken.value.map(({ lineId, variantId, locationId, quantity }) => ({
      orderId,
      orderLineId: lineId,
      variantId,
      locationId,
      quantity,
      createdAt: now,
    })),
  );
  return taken;
}
