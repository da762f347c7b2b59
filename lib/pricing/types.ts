import type { Text } from "@/lib/shared/text";

export type TaxClass = "standard" | "reduced" | "none";
export type Country = "DE" | "AT";
export type ShippingMethod = "standard" | "express";

/** How a line reaches the customer. */
export type Fulfillment = { method: "ship" } | { method: "collect"; storeId: string };

/** One line as the engine sees it; everything is handed in, the engine looks nothing up. */
export type QuoteLineInput = {
  id: string;
  variantId: string;
  sku: string;
  productId: string;
  categoryIds: readonly string[];
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

/** What an adjustment really took: never more than was left, and from which lines. */
export type AppliedAdjustment = Adjustment & { shares: { lineId: string; amountCents: number }[] };

/** Standard is free from a value of goods; express never is. */
export type ShippingSettings = {
  standardCents: number;
  expressCents: number;
  freeFromCents: number;
};

/** What a quote may know of the customer (policy, Promotions); more facts follow with promotions. */
export type CustomerFacts = { tierFactor: number };

export type QuoteInput = {
  lines: readonly QuoteLineInput[];
  destination: Country;
  shippingMethod: ShippingMethod;
  shipping: ShippingSettings;
  /** In the order in which they apply, each on what those before it left. */
  adjustments: readonly Adjustment[];
  customer: CustomerFacts;
  /** What the redeemed gift cards still hold: they pay, they discount nothing. */
  giftCardBalanceCents?: number;
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

/** VAT inside a gross amount; `rate` in percent. */
export type QuoteTax = { country: Country; rate: number; grossCents: number; taxCents: number };

/** A priced cart. `goodsCents` before discounts, `totalCents = goodsCents - discountCents + shippingCents`. */
export type Quote = {
  currency: "EUR";
  lines: QuoteLine[];
  adjustments: AppliedAdjustment[];
  goodsCents: number;
  discountCents: number;
  shippingCents: number;
  /** Shipping taken apart over the VAT rates of what is shipped. */
  shippingSplit: QuoteTax[];
  taxes: QuoteTax[];
  totalCents: number;
  giftCardCents: number;
  payableCents: number;
  pointsEarned: number;
  /** Absent when nothing is shipped or the method is never free. `missingCents` 0 once reached. */
  freeShipping?: { thresholdCents: number; missingCents: number };
};

/** A variant's price from one moment until the next one's. */
export type PricePoint = { amountCents: number; validFrom: Date };

/** `cents` per `per` `unit`: 5560 per 1 kg, 690 per 100 pieces. */
export type UnitPrice = { cents: number; per: 1 | 100; unit: "kg" | "l" | "piece" };

/** A running reduction: the lowest price of the 30 days before it began, and the whole percent below it. */
export type Reduction = { lowestPrice30dCents: number; percent: number };
