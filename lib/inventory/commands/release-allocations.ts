import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { allocations, stockMovements } from "@/db/schema/stock";
import type { Actor } from "@/lib/shared/actor";
import { actorName } from "@/lib/shared/actor-name";
import { sumChanges } from "../rules/levels";
import { changeLevels } from "./change-levels";
import { lockLevels } from "./lock-levels";

/** Gives back what a paid order still had allocated when it is cancelled, once; answers the units that became free. */
export async function releaseAllocations(
  tx: Tx,
  orderId: string,
  by: { actor: Actor; now: Date },
): Promise<number> {
  const released = await tx
    .update(allocations)
    .set({ state: "released", closedAt: by.now })
    .where(and(eq(allocations.orderId, orderId), eq(allocations.state, "open")))
    .returning({
      orderLineId: allocations.orderLineId,
      variantId: allocations.variantId,
      locationId: allocations.locationId,
      quantity: allocations.quantity,
    });
  if (released.length === 0) return 0;
  const levels = await lockLevels(
    tx,
    released.map(({ variantId }) => variantId),
  );
  const changes = sumChanges(released, (quantity) => ({ onHand: 0, allocated: -quantity, held: 0 }));
  const movements = tx.insert(stockMovements).values(
    released.map(({ quantity, ...row }) => ({
      ...row,
      reason: "released" as const,
      onHandDelta: 0,
      allocatedDelta: -quantity,
      actor: actorName(by.actor),
      createdAt: by.now,
    })),
  );
  await changeLevels(tx, levels, changes, by.now, [movements]);
  return released.reduce((sum, { quantity }) => sum + quantity, 0);
}
