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
