import type { Tx } from "@/db/client";
import { sumChanges } from "../rules/levels";
import { changeLevels } from "./change-levels";
import { closeHolds, lockHolds } from "./close-holds";
import { lockLevels } from "./lock-levels";

/** Gives back what an order held, once; answers the units that became free. A second call frees nothing. */
export async function releaseHolds(tx: Tx, orderId: string, now: Date): Promise<number> {
  const held = await lockHolds(tx, orderId);
  const levels = await lockLevels(
    tx,
    held.map(({ variantId }) => variantId),
  );
  const changes = sumChanges(held, (quantity) => ({ onHand: 0, allocated: 0, held: -quantity }));
  await changeLevels(tx, levels, changes, now, [closeHolds(tx, orderId, "released", now)]);
  return held.reduce((sum, { quantity }) => sum + quantity, 0);
}
