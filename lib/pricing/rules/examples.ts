import type { Adjustment, QuoteInput, QuoteLineInput } from "../types";
import { standardShippingSettings } from "./shipping";

/** The goods of the worked examples (policy), for the tests of the rules. */
const goods = { kind: "goods", quantity: 1, fulfillment: { method: "ship" } } as const;
const named = (name: string) => ({ id: name, sku: name, variantId: name, productId: name, categoryIds: [] });

export const beans: QuoteLineInput = {
  ...goods,
  ...named("beans"),
  taxClass: "reduced",
  unitPriceCents: 1390,
};
export const kettle: QuoteLineInput = {
  ...goods,
  ...named("kettle"),
  taxClass: "standard",
  unitPriceCents: 8900,
};
export const cup: QuoteLineInput = { ...goods, ...named("cup"), taxClass: "standard", unitPriceCents: 1450 };
export const giftCard: QuoteLineInput = {
  ...goods,
  ...named("gift-card"),
  kind: "gift_card",
  taxClass: "none",
  unitPriceCents: 5000,
};

export function cart(lines: readonly QuoteLineInput[], changes: Partial<QuoteInput> = {}): QuoteInput {
  return {
    lines,
    destination: "DE",
    shippingMethod: "standard",
    shipping: standardShippingSettings,
    adjustments: [],
    customer: { tierFactor: 1 },
    now: new Date("2026-11-22T12:00:00Z"),
    ...changes,
  };
}

export function adjustment(amountCents: number, changes: Partial<Adjustment> = {}): Adjustment {
  const label = { de: "Gutschein", en: "Coupon" };
  return { id: "a", source: "coupon", target: { kind: "order" }, label, amountCents, ...changes };
}
