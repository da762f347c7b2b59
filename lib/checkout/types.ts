import type { CartView } from "@/lib/cart/types";
import type { ShortLine } from "@/lib/inventory/types";

/** An order waiting for its payment; `replayed` when this call found it instead of making it. */
export type PlacedOrder = {
  orderId: string;
  number: string;
  /** Opens the order page. */
  token: string;
  totalCents: number;
  /** What is left to pay; 0 means the order is paid. */
  payableCents: number;
  expiresAt: Date;
  replayed: boolean;
};

export type PlaceOrderFailure =
  | { code: "cart_not_found" }
  | { code: "cart_empty" }
  | { code: "cart_ordered"; orderNumber: string }
  | { code: "address_required" }
  | { code: "total_changed"; quote: CartView }
  | { code: "insufficient_stock"; lines: ShortLine[] }
  | { code: "idempotency_key_reused" };

/** The fields of the checkout page by name, as typed; `country` and `shippingMethod` are choices. */
export const checkoutFields = [
  "email",
  "name",
  "street",
  "postcode",
  "city",
  "country",
  "phone",
  "shippingMethod",
  "termsAccepted",
] as const;

export type CheckoutField = (typeof checkoutFields)[number];
export type CheckoutValues = Partial<Record<CheckoutField, string>>;

/** What the page knows after a submit: nothing yet, fields to mend, or a refusal with what has become of the cart. */
export type CheckoutState =
  | { status: "idle" }
  | { status: "invalid"; values: CheckoutValues; fields: CheckoutField[] }
  | { status: "refused"; values: CheckoutValues; code: string; names?: string[]; cart?: CartView };

/** A way to send the cart. `from` and `to` are calendar days, `YYYY-MM-DD`. */
export type DeliveryOption = { method: "standard" | "express"; cents: number; from: string; to: string };
