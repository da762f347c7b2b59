import type { Tx } from "@/db/client";
import { holds } from "@/db/schema/stock";
import type { Result } from "@/lib/shared/result";
import type { InsufficientStock, Take, WantedLine } from "../types";
import { type Alongside, takeStock } from "./take-stock";

/**
 * Keeps the goods of an order that is not paid yet (policy, Stock), in the transaction that places it. `lineId` of a line
 * is its order line. Answers from where each line is served, or fails with `insufficient_stock`, all short lines and
 * nothing changed. `alongside` adds what the caller writes once that is clear.
 */
export async function holdStock(
  tx: Tx,
  orderId: string,
  lines: readonly WantedLine[],
  { now, alongside = () => [] }: { now: Date; alongside?: Alongside },
): Promise<Result<Take[], InsufficientStock>> {
  const hold = (takes: readonly Take[]) =>
    tx.insert(holds).values(
      takes.map(({ lineId, variantId, locationId, quantity }) => ({
        orderId,
        orderLineId: lineId,
        variantId,
        locationId,
        quantity,
        createdAt: now,
      })),
    );
  return takeStock(tx, lines, {
    as: "held",
    now,
    alongside: async (takes) => (takes.length > 0 ? [hold(takes), ...(await alongside(takes))] : []),
  });
}
