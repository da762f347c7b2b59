import type { Tx } from "@/db/client";
import { holds } from "@/db/schema/stock";
import { reject } from "@/lib/shared/result";
import type { Take, WantedLine } from "../types";
import { takeStock } from "./take-stock";

/**
 * Keeps the goods of an order that is not paid yet (policy, Stock), in the transaction that places it. `lineId` of a line
 * is its order line. Answers from where each line is served. Rejects with `insufficient_stock` and all short lines.
 */
export async function holdStock(
  tx: Tx,
  orderId: string,
  lines: readonly WantedLine[],
  now: Date,
): Promise<Take[]> {
  const taken = await takeStock(tx, lines, "held", now);
  if (!taken.ok) return reject(taken.failure);
  if (taken.value.length === 0) return [];
  await tx
    .insert(holds)
    .values(taken.value.map(({ lineId, ...take }) => ({ orderId, orderLineId: lineId, ...take })));
  return taken.value;
}
