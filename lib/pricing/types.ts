import type { Text } from "@/lib/shared/text";

export type TaxClass = "standard" | "reduced" | "none";
export type Country = "DE" | "AT";
export type ShippingMethod = "standard" | "express";

/** How a line reaches the customer. `storeCountry` decides the VAT of what is collected. */
export type Fulfillment = { method: "ship" } | { method: "collect"; storeId: string };

/** One line as the engine sees it; everything is handed in, the engine looks nothing up. */
export type QuoteLineInput = {
  id: string;
  variantId: string;
  sku: string;
  productId: string;
  categoryIds: string[];
  kind: "goods" | "gift_card" | "course";
  taxClass: TaxClass;
  quantity: number;
  unitPriceCents: number;
  fulfillment: Fulfillment;
  /** Where it is taxed when it is not shipped: the store's or venue's country. */
  collectCountry?: Country;
};

/** A signed change of an amount, as data: discounts are negative. Promotions, coupons and points hand them in. */
export type Adjustment = {
  id: string;
  source: "promotion" | "coupon" | "points";
  target: { kind: "line"; lineId: string } | { kind: "order" } | { kind: "shipping" };
  code?: string;
  label: Text;
  amountCents: number;
};

export type ShippingSettings = {
  standardCents: number;
  expressCents: number;
  freeFromCents: number;
};

/** What a quote may know of the customer (policy, Promotions); more facts follow with promotions. */
export type CustomerFacts = { tierFactor: number };

export type QuoteInput = {
  lines: QuoteLineInput[];
  destination: Country;
  shippingMethod: ShippingMethod;
  shipping: ShippingSettings;
  adjustments: Adjustment[];
  customer: CustomerFacts;
  now: Date;
};

export type QuoteLine = {
  id: string;
  variantId: string;
  quantity: number;
  unitPriceCents: number;
  subtotalCents: number;
  discountCents: number;
  totalCents: number;
  taxCountry: Country;
  taxRate: number;
  taxCents: number;
  fulfillment: Fulfillment;
};

export type QuoteTax = { country: Country; rate: number; grossCents: number; taxCents: number };

/** A priced cart. `goodsCents` before discounts, `totalCents = goodsCents - discountCents + shippingCents`. */
export type Quote = {
  currency: "EUR";
  lines: QuoteLine[];
  adjustments: Adjustment[];
  goodsCents: number;
  discountCents: number;
  shippingCents: number;
  /** Shipping taken apart over the VAT rates of what is shipped. */
  shippingSplit: { country: Country; rate: number; grossCents: number }[];
  taxes: QuoteTax[];
  totalCents: number;
  giftCardCents: number;
  payableCents: number;
  pointsEarned: number;
  /** Absent when nothing is shipped. `missingCents` 0 once reached. */
  freeShipping?: { thresholdCents: number; missingCents: number };
};
