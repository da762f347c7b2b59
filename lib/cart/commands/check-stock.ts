import { chooseSources } from "@/lib/inventory/rules/choose-sources";
import type { FreeLevel } from "@/lib/inventory/types";
import { reject } from "@/lib/shared/result";
import { wantedLines } from "../rules/wanted-lines";
import type { CartFulfillment } from "../types";

type Line = { id: string; variantId: string; quantity: number; fulfillment: CartFulfillment };

/**
 * Whether what is free today (`levels`) suffices for the changed line beside the cart's other lines of that variant. A cart holds
 * nothing, so this is a courtesy; the order decides. Rejects with `insufficient_stock` and the most this line can have.
 */
export function checkStock(levels: readonly FreeLevel[], lines: readonly Line[], changed: Line): void {
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
