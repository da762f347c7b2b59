import { and, eq } from "drizzle-orm";
import { stockLevels, stockMovements } from "@/db/schema/stock";
import type { Actor } from "@/lib/shared/actor";
import { actorName } from "@/lib/shared/actor-name";
import type { Context } from "@/lib/shared/context";
import { fail, type Result, reject } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import type { AdjustStockFailure } from "../types";
import { changeLevels } from "./change-levels";
import { lockLevels } from "./lock-levels";

/** `received`: so many units came in. `counted`: so many lie there now. */
export type AdjustStockInput = {
  variantId: string;
  locationId: string;
} & ({ kind: "received"; quantity: number } | { kind: "counted"; onHand: number });

/**
 * Books goods received or a count, with its movement (policy, Stock); for the system and for staff of that place. Fails
 * with `forbidden`, `quantity_invalid`, `stock_level_not_found`, or `below_allocated` when the count is below what paid
 * and placed orders are promised there.
 */
export async function adjustStock(
  ctx: Context,
  input: AdjustStockInput,
): Promise<Result<{ onHand: number }, AdjustStockFailure>> {
  if (!mayAdjust(ctx.actor, input.locationId)) return fail({ code: "forbidden" });
  const [figure, least] = input.kind === "received" ? [input.quantity, 1] : [input.onHand, 0];
  if (!Number.isSafeInteger(figure) || figure < least) return fail({ code: "quantity_invalid" });

  return inTransaction(ctx.db, async (tx) => {
    const levels = await lockLevels(tx, [input.variantId]);
    const level = levels.find(({ locationId }) => locationId === input.locationId);
    if (!level) return reject({ code: "stock_level_not_found" });
    const promised = level.allocated + level.held;
    const onHand = input.kind === "received" ? level.onHand + figure : figure;
    if (onHand < promised) return reject({ code: "below_allocated", allocated: promised });
    const { variantId, locationId } = level;
    const delta = onHand - level.onHand;
    await changeLevels(
      tx,
      levels,
      [{ variantId, locationId, onHand: delta, allocated: 0, held: 0 }],
      ctx.now,
    );
    await tx
      .update(stockLevels)
      .set({ countedAt: ctx.now })
      .where(and(eq(stockLevels.variantId, variantId), eq(stockLevels.locationId, locationId)));
    if (delta !== 0) {
      await tx.insert(stockMovements).values({
        variantId,
        locationId,
        reason: input.kind === "received" ? "received" : "adjusted",
        onHandDelta: delta,
        allocatedDelta: 0,
        actor: actorName(ctx.actor),
        createdAt: ctx.now,
      });
    }
    return { onHand };
  });
}

function mayAdjust(actor: Actor, locationId: string): boolean {
  if (actor.kind === "system") return true;
  return actor.kind === "staff" && (actor.role === "head_office" || actor.storeIds.includes(locationId));
}
