import type { CartLineContent } from "../types";
import { storeOf } from "./choice";

type Wanted = { lineId: string; variantId: string; quantity: number; storeId: string | null };

/** The lines as stock sees them: how much of what, and where it is collected. */
export function wantedLines(
  lines: readonly Pick<CartLineContent, "id" | "variantId" | "quantity" | "fulfillment">[],
): Wanted[] {
  return lines.map(({ id, variantId, quantity, fulfillment }) => ({
    lineId: id,
    variantId,
    quantity,
    storeId: storeOf(fulfillment),
  }));
}
