import type { PostalAddress } from "@/lib/shared/address";

export type OrderStatus = "awaiting_payment" | "paid" | "cancelled" | "expired";

/** How an order is paid at the provider: by a client of its own, or on the hosted page. */
export type PaymentKind = "intent" | "session";

export type OrderLineView = {
  id: string;
  variantId: string;
  sku: string;
  slug: string;
  name: string;
  optionsLabel: string;
  quantity: number;
  unitPriceCents: number;
  subtotalCents: number;
  discountCents: number;
  totalCents: number;
  taxRate: number;
};

export type FulfillmentStatus =
  | "placed"
  | "picking"
  | "in_transit"
  | "ready"
  | "collected"
  | "shipped"
  | "delivered"
  | "short"
  | "expired"
  | "cancelled";

/** An order as its owner sees it, in one language; the API answers the same. Times ISO 8601 UTC. */
export type OrderView = {
  number: string;
  status: OrderStatus;
  placedAt: string;
  expiresAt: string;
  paidAt: string | null;
  email: string;
  name: string;
  shippingAddress: PostalAddress | null;
  lines: OrderLineView[];
  totals: {
    currency: "EUR";
    goodsCents: number;
    discountCents: number;
    shippingCents: number;
    totalCents: number;
    payableCents: number;
    taxes: { country: "DE" | "AT"; rate: number; grossCents: number; taxCents: number }[];
    pointsEarned: number;
  };
  adjustments: { source: string; code?: string; label: string; amountCents: number }[];
  payments: {
    provider: string;
    status: string;
    amountCents: number;
    capturedCents: number;
    refundedCents: number;
  }[];
  refunds: { amountCents: number; status: string; requestedAt: string; settledAt: string | null }[];
  fulfillments: {
    id: string;
    method: "ship" | "collect";
    status: FulfillmentStatus;
    store?: { id: string; name: string };
    pickupCode?: string;
    tracking?: string;
    promisedFrom?: string;
    promisedTo?: string;
    lineIds: string[];
  }[];
  returns: never[];
  events: { type: string; at: string; data: Record<string, unknown> }[];
};

/** Who may read an order: whoever holds its link. */
export type OrderKey = { number: string; token: string };

/** Topics of the outbox that orders write. Payload always carries `orderId`. */
export type OrderTopic =
  | "order.placed"
  | "order.paid"
  | "order.expired"
  | "order.cancelled"
  | "refund.requested"
  | "refund.settled";

/** Changes an order's timeline records. Payment events name their attempt as `paymentId`. */
export type OrderEventType =
  | "placed"
  | "paid"
  | "revived"
  | "expired"
  | "cancelled"
  | "payment_opened"
  | "payment_closed"
  | "payment_surplus"
  | "payment_disputed"
  | "refund_requested"
  | "refunded"
  | "refund_failed"
  | "withdrawal_declared";

/** What of the timeline its owner is shown; the rest is for the books. */
export const shownEvents: readonly OrderEventType[] = [
  "placed",
  "paid",
  "revived",
  "expired",
  "cancelled",
  "payment_surplus",
  "refund_requested",
  "refunded",
  "withdrawal_declared",
];

/** An order's state after a payment was looked at, and that of the attempt. */
export type Settlement = {
  orderId: string;
  orderStatus: OrderStatus;
  paymentId: string;
  paymentStatus: "opening" | "open" | "succeeded" | "surplus" | "failed" | "cancelled";
};
