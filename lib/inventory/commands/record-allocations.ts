import type { Tx } from "@/db/client";
import { allocations, stockMovements } from "@/db/schema/stock";
import type { Actor } from "@/lib/shared/actor";
import { actorName } from "@/lib/shared/actor-name";
import type { Write } from "@/lib/shared/write-together";
import type { HeldUnits } from "../types";

/** The allocations of a paid order and the movement that explains each of them. */
export function recordAllocations(
  tx: Tx,
  orderId: string,
  takes: readonly HeldUnits[],
  by: { actor: Actor; now: Date },
): Write[] {
  if (takes.length === 0) return [];
  return [
    tx.insert(allocations).values(takes.map((take) => ({ orderId, ...take, createdAt: by.now }))),
    tx.insert(stockMovements).values(
      takes.map(({ orderLineId, variantId, locationId, quantity }) => ({
        orderLineId,
        variantId,
        locationId,
        reason: "allocated" as const,
        onHandDelta: 0,
        allocatedDelta: quantity,
        actor: actorName(by.actor),
        createdAt: by.now,
      })),
    ),
  ];
}
