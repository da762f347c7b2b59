import type { PictureDto, UnitPriceDto } from "@/lib/catalog/types";
import type { Fulfillment, Quote, QuoteInput, QuoteLine } from "@/lib/pricing/types";
import type { Text } from "@/lib/shared/text";

/** The key to a cart, from the cookie or from `X-Cart-Token`. */
export type CartKey = { id: string; token: string };

export type CartProblem =
  | { code: "insufficient_stock"; lineId: string; available: number }
  | { code: "price_changed"; lineId: string; fromCents: number; toCents: number }
  | { code: "unavailable"; lineId: string };

export type CartLineView = QuoteLine & {
  sku: string;
  slug: string;
  name: string;
  optionsLabel: string;
  picture: PictureDto;
  unitPrice?: UnitPriceDto;
  store?: { id: string; name: string };
};

/** The quote with what a page shows beside each line, in the reader's language. This is also the API's answer. */
export type CartView = Omit<Quote, "lines"> & {
  id: string;
  state: "active" | "ordered";
  version: number;
  country: "DE" | "AT";
  shippingMethod: "standard" | "express";
  quantity: number;
  lines: CartLineView[];
  problems: CartProblem[];
  /** The order this cart became, while that waits for its payment. */
  pendingOrder?: { number: string; token: string };
};

export type CartFailure =
  | { code: "cart_not_found" }
  | { code: "line_not_found" }
  | { code: "variant_not_found" }
  | { code: "store_not_found" }
  | { code: "collect_not_offered" }
  | { code: "insufficient_stock"; available: number }
  | { code: "quantity_limit"; limit: number }
  | { code: "line_limit"; limit: number }
  | { code: "cart_ordered"; orderNumber: string };

export type AddLineInput = { variantId: string; quantity: number; fulfillment: Fulfillment };

/** What is handed to the quote besides lines and prices. */
export type CartQuoteInput = QuoteInput;
export type CartFulfillment = Fulfillment;

/** A cart as it lies in the database, with what the catalogue says of each line today. */
export type CartContent = {
  id: string;
  state: "active" | "ordered";
  version: number;
  country: "DE" | "AT";
  shippingMethod: "standard" | "express";
  lines: CartLineContent[];
};

export type CartLineContent = {
  id: string;
  variantId: string;
  quantity: number;
  seenPriceCents: number;
  fulfillment: Fulfillment;
  store: { id: string; name: string; country: "DE" | "AT" } | null;
  sku: string;
  slug: string;
  name: Text;
  optionsLabel: Text;
  productId: string;
  categoryIds: string[];
  kind: "goods" | "gift_card" | "course";
  taxClass: "standard" | "reduced" | "none";
  picture: PictureDto;
  content: { quantity: number; unit: "g" | "ml" | "piece" } | null;
  /** Published, active and, when collected, at a store that is open for business. */
  offered: boolean;
};
