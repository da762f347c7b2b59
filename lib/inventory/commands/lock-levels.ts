import { asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { stockLevels } from "@/db/schema/stock";
import { locations } from "@/db/schema/stores";
import type { Level } from "../rules/levels";

/**
 * Locks every stock row of these variants, always in the same order, so that no two transactions wait for each other in a
 * circle, and reads them as they stand then. What is decided on them stays true until the transaction ends.
 */
export async function lockLevels(tx: Tx, variantIds: readonly string[]): Promise<Level[]> {
  if (variantIds.length === 0) return [];
  return tx
    .select({
      variantId: stockLevels.variantId,
      locationId: stockLevels.locationId,
      kind: locations.kind,
      active: locations.active,
      onHand: stockLevels.onHand,
      allocated: stockLevels.allocated,
      held: stockLevels.held,
      safety: stockLevels.safety,
    })
    .from(stockLevels)
    .innerJoin(locations, eq(locations.id, stockLevels.locationId))
    .where(inArray(stockLevels.variantId, [...new Set(variantIds)]))
    .orderBy(asc(stockLevels.variantId), asc(stockLevels.locationId))
    .for("update", { of: stockLevels });
}
