import type { CartFulfillment } from "../types";

type Choice = { variantId: string; fulfillment: CartFulfillment };

/** A cart has one line a choice: the same variant, brought to the same place. */
export function sameChoice(a: Choice, b: Choice): boolean {
  return a.variantId === b.variantId && storeOf(a.fulfillment) === storeOf(b.fulfillment);
}

export function storeOf(fulfillment: CartFulfillment): string | null {
  return fulfillment.method === "collect" ? fulfillment.storeId : null;
}
