import type { Tx } from "@/db/client";
import { listFreeLevels } from "@/lib/inventory/queries";
import { chooseSources } from "@/lib/inventory/rules/choose-sources";
import { reject } from "@/lib/shared/result";
import { wantedLines } from "../rules/wanted-lines";
import type { CartFulfillment } from "../types";

type Line = { id: string; variantId: string; quantity: number; fulfillment: CartFulfillment };

/**
 * Whether what is free today suffices for the changed line beside the cart's other lines of that variant. A cart holds
 * nothing, so this is a courtesy; the order decides. Rejects with `insufficient_stock` and the most this line can have.
 */
export async function checkStock(tx: Tx, lines: readonly Line[], changed: Line): Promise<void> {
  const levels = await listFreeLevels(tx, [changed.variantId]);
  const rivals = lines.filter(({ variantId }) => variantId === changed.variantId);
  const { short } = chooseSources(levels, wantedLines(rivals));
  const missing = short.reduce((sum, { lineId, available }) => {
    const wanted = rivals.find(({ id }) => id === lineId)?.quantity ?? 0;
    return sum + wanted - available;
  }, 0);
  if (missing > 0) {
    reject({ code: "insufficient_stock", available: Math.max(0, changed.quantity - missing) });
  }
}
