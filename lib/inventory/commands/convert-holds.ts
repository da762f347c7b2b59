import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/shared/actor";
import { canAllocateHeld, sumChanges } from "../rules/levels";
import { changeLevels } from "./change-levels";
import { closeHolds, lockHolds } from "./close-holds";
import { lockLevels } from "./lock-levels";
import { recordAllocations } from "./record-allocations";

/**
 * Payment turns what an order held into allocations (policy, Stock), in the transaction that accepts the payment. `none`:
 * nothing is held any more, `allocateStock` is the way then. `short`: the goods are gone although they were held; nothing
 * is changed.
 */
export async function convertHolds(
  tx: Tx,
  orderId: string,
  by: { actor: Actor; now: Date },
): Promise<"converted" | "none" | "short"> {
  const held = await lockHolds(tx, orderId);
  if (held.length === 0) return "none";
  const levels = await lockLevels(
    tx,
    held.map(({ variantId }) => variantId),
  );
  const changes = sumChanges(held, (quantity) => ({ onHand: 0, allocated: quantity, held: -quantity }));
  if (!canAllocateHeld(levels, changes)) return "short";
  const closed = closeHolds(tx, orderId, "converted", by.now);
  await changeLevels(tx, levels, changes, by.now, [closed, ...recordAllocations(tx, orderId, held, by)]);
  return "converted";
}
