import type { LegalText } from "@/lib/legal/types";
import type { OrderStatus } from "@/lib/orders/types";
import type { PostalAddress } from "@/lib/shared/address";
import type { Locale } from "@/lib/shared/text";

/** What an order may be written about. `payment_refunded`: money came that the order could not take, and went back. */
export type OrderMailKind = "order_confirmation" | "refund" | "payment_refunded" | "cancelled";
export type MailKind = OrderMailKind | "withdrawal_receipt";

/** A piece of a mail. HTML and text are rendered from the same pieces, so that neither says less than the other. */
export type MailBlock =
  | { kind: "title"; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "facts"; rows: { label: string; value: string }[] }
  | { kind: "goods"; heading: string; lines: MailGoods[] }
  | { kind: "sums"; rows: { label: string; amount: string; strong?: boolean }[]; note?: string }
  | MailPanel
  | { kind: "button"; label: string; href: string; quiet?: true }
  | { kind: "quote"; heading: string; text: string }
  | { kind: "legal"; text: LegalText };

export type MailPanel = { kind: "panel"; heading: string; lines: string[] };

export type MailGoods = { name: string; detail: string; quantity: number; each: string; amount: string };

/** A mail before it is rendered. `preview` is what an inbox shows beside the subject. */
export type MailContent = {
  locale: Locale;
  subject: string;
  preview: string;
  brand: string;
  blocks: MailBlock[];
  /** Who writes, one line each (§ 35a GmbHG). */
  sender: string[];
};

export type RenderedMail = { subject: string; html: string; text: string };

/** An order as a mail tells of it; money in cents, VAT included. */
export type OrderFacts = {
  id: string;
  number: string;
  status: OrderStatus;
  locale: Locale;
  email: string;
  name: string;
  placedAt: Date;
  paidAt: Date | null;
  shippingAddress: PostalAddress | null;
  shippingMethod: "standard" | "express" | null;
  goodsCents: number;
  shippingCents: number;
  totalCents: number;
  taxes: { country: "DE" | "AT"; rate: number; grossCents: number; taxCents: number }[];
  lines: OrderFactsLine[];
  adjustments: { label: string; amountCents: number }[];
  fulfillments: OrderFactsFulfillment[];
};

export type OrderFactsLine = {
  name: string;
  optionsLabel: string;
  quantity: number;
  unitPriceCents: number;
  subtotalCents: number;
  fulfillmentId: string;
};

export type OrderFactsFulfillment = {
  id: string;
  method: "ship" | "collect";
  pickupCode: string | null;
  promisedFrom: Date | null;
  promisedTo: Date | null;
  store: { name: string; street: string; postcode: string; city: string; timezone: string } | null;
};

/** A refund as a mail tells of it. */
export type RefundFacts = { id: string; amountCents: number; reason: string };

/** A declaration of withdrawal as it came in (§ 356a BGB). */
export type WithdrawalFacts = {
  id: string;
  name: string;
  contract: string;
  email: string;
  goods: string | null;
  locale: Locale;
  orderId: string | null;
  declaredAt: Date;
};
