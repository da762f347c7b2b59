import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/shared/actor";
import { sumChanges } from "../rules/levels";
import { changeLevels } from "./change-levels";
import { closeHolds } from "./close-holds";
import { lockLevels } from "./lock-levels";
import { recordAllocations } from "./record-allocations";

/**
 * Payment turns what an order held into allocations (policy, Stock), in the transaction that accepts the payment. Answers
 * the units allocated: 0 when nothing was held any more; then `allocateStock` is the way.
 */
export async function convertHolds(
  tx: Tx,
  orderId: string,
  by: { actor: Actor; now: Date },
): Promise<number> {
  const closed = await closeHolds(tx, orderId, "converted", by.now);
  const levels = await lockLevels(
    tx,
    closed.map(({ variantId }) => variantId),
  );
  const changes = sumChanges(closed, (quantity) => ({ onHand: 0, allocated: quantity, held: -quantity }));
  await changeLevels(tx, levels, changes, by.now);
  await recordAllocations(tx, orderId, closed, by);
  return closed.reduce((sum, { quantity }) => sum + quantity, 0);
}
