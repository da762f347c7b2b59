import type { QuoteLineInput } from "../types";

/**
 * What decides a tie between lines: SKU, then method, then store (policy, Money). The id comes last, for carts with
 * two lines of one choice. The separator sorts before every character, so that SKU "A" stays before "A-1".
 */
export function lineKey({ sku, fulfillment, id }: QuoteLineInput): string {
  const store = fulfillment.method === "collect" ? fulfillment.storeId : "";
  return [sku, fulfillment.method, store, id].join("\u0000");
}
