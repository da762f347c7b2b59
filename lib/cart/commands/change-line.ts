import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { cartLines } from "@/db/schema/carts";
import { listFreeLevels } from "@/lib/inventory/queries";
import type { Context } from "@/lib/shared/context";
import { fail, type Result, reject } from "@/lib/shared/result";
import { type BareLine, listLines } from "../queries/list-lines";
import { sameChoice, storeOf } from "../rules/choice";
import { isQuantity, MAX_QUANTITY } from "../rules/limits";
import type { CartFailure, CartFulfillment, CartKey } from "../types";
import { type Changed, changeCart } from "./change-cart";
import { checkChoice } from "./check-choice";
import { checkStock } from "./check-stock";

export type ChangeLineInput = {
  key: CartKey;
  lineId: string;
  quantity?: number;
  fulfillment?: CartFulfillment;
};

/**
 * Sets a line's quantity (1 to 99) or the way it is had; a way that another line of the variant already has joins the two.
 * Answers the line that remains. Fails with `line_not_found` or a code of `addLine`.
 */
export async function changeLine(
  ctx: Context,
  { key, lineId, ...wish }: ChangeLineInput,
): Promise<Result<{ lineId: string }, CartFailure>> {
  if (wish.quantity !== undefined && !isQuantity(wish.quantity)) {
    return fail({ code: "quantity_limit", limit: MAX_QUANTITY });
  }
  return changeCart(ctx, key, async (tx, cart) => {
    const lines = await listLines(tx, cart.id);
    const line = lines.find(({ id }) => id === lineId);
    if (!line) return reject({ code: "line_not_found" });
    const changed = {
      ...line,
      quantity: wish.quantity ?? line.quantity,
      fulfillment: wish.fulfillment
        ? await checkChoice(tx, { variantId: line.variantId, fulfillment: wish.fulfillment })
        : line.fulfillment,
    };
    const others = lines.filter(({ id }) => id !== lineId);
    const twin = others.find((other) => sameChoice(other, changed));
    return twin ? join(tx, others, line, twin, changed) : store(tx, others, changed);
  });
}

async function store(
  tx: Tx,
  others: readonly BareLine[],
  line: BareLine,
): Promise<Changed<{ lineId: string }>> {
  if (!isQuantity(line.quantity)) return reject({ code: "quantity_limit", limit: MAX_QUANTITY });
  checkStock(await listFreeLevels(tx, [line.variantId]), [...others, line], line);
  const write = tx
    .update(cartLines)
    .set({
      quantity: line.quantity,
      method: line.fulfillment.method,
      storeId: storeOf(line.fulfillment),
    })
    .where(eq(cartLines.id, line.id));
  return { value: { lineId: line.id }, writes: [write] };
}

async function join(
  tx: Tx,
  others: readonly BareLine[],
  line: BareLine,
  twin: BareLine,
  { quantity }: BareLine,
): Promise<Changed<{ lineId: string }>> {
  await tx.delete(cartLines).where(eq(cartLines.id, line.id));
  const rest = others.filter(({ id }) => id !== twin.id);
  return store(tx, rest, { ...twin, quantity: twin.quantity + quantity });
}
