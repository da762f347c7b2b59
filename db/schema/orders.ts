import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { PostalAddress } from "@/lib/shared/address";
import type { Text } from "@/lib/shared/text";
import { carts } from "./carts";
import { variants } from "./catalog";
import { at, createdAt, id } from "./columns";
import { customers } from "./customers";
import { locations } from "./stores";

export type OrderTax = { country: "DE" | "AT"; rate: number; grossCents: number; taxCents: number };

/** The sums are those of the binding summary; they never change after placing. Refunds are rows of their own. */
export const orders = pgTable(
  "orders",
  {
    id: id(),
    number: text("number").notNull().unique(),
    cartId: uuid("cart_id").references(() => carts.id, { onDelete: "set null" }),
    customerId: uuid("customer_id").references(() => customers.id, { onDelete: "set null" }),
    status: text("status").$type<"awaiting_payment" | "paid" | "cancelled" | "expired">().notNull(),
    channel: text("channel").notNull(),
    locale: text("locale").$type<"de" | "en">().notNull(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    phone: text("phone"),
    shippingAddress: jsonb("shipping_address").$type<PostalAddress>(),
    shippingMethod: text("shipping_method").$type<"standard" | "express">(),
    country: text("country").$type<"DE" | "AT">().notNull(),
    currency: text("currency").notNull().default("EUR"),
    goodsCents: integer("goods_cents").notNull(),
    discountCents: integer("discount_cents").notNull(),
    shippingCents: integer("shipping_cents").notNull(),
    totalCents: integer("total_cents").notNull(),
    payableCents: integer("payable_cents").notNull(),
    taxes: jsonb("taxes").$type<OrderTax[]>().notNull(),
    pointsEarned: integer("points_earned").notNull().default(0),
    termsVersion: text("terms_version").notNull(),
    requestHash: text("request_hash").notNull(),
    placedAt: at("placed_at").notNull(),
    expiresAt: at("expires_at").notNull(),
    paidAt: at("paid_at"),
    cancelledAt: at("cancelled_at"),
  },
  (t) => [
    // A cart becomes one live order; after that expired or was cancelled the cart may be ordered again.
    uniqueIndex("orders_one_per_cart_idx")
      .on(t.cartId)
      .where(sql`${t.status} in ('awaiting_payment', 'paid')`),
    // A cart that is cleaned away is taken out of its orders.
    index("orders_cart_idx").on(t.cartId),
    index("orders_customer_idx").on(t.customerId, t.placedAt),
    index("orders_email_idx").on(t.email, t.placedAt),
    // The expiry job: unpaid orders by age.
    index("orders_unpaid_idx").on(t.expiresAt).where(sql`${t.status} = 'awaiting_payment'`),
    check("orders_status_check", sql`${t.status} in ('awaiting_payment', 'paid', 'cancelled', 'expired')`),
    check(
      "orders_amounts_check",
      sql`${t.goodsCents} >= 0 and ${t.discountCents} >= 0 and ${t.shippingCents} >= 0 and ${t.totalCents} >= 0 and ${t.totalCents} = ${t.goodsCents} - ${t.discountCents} + ${t.shippingCents} and ${t.payableCents} between 0 and ${t.totalCents}`,
    ),
    check("orders_paid_check", sql`${t.status} <> 'paid' or ${t.paidAt} is not null`),
  ],
);

export const fulfillments = pgTable(
  "fulfillments",
  {
    id: id(),
    orderId: uuid("order_id")
      .notNull()
      .references(() => orders.id, { onDelete: "restrict" }),
    method: text("method").$type<"ship" | "collect">().notNull(),
    storeId: uuid("store_id").references(() => locations.id, { onDelete: "restrict" }),
    status: text("status")
      .$type<
        | "placed"
        | "picking"
        | "in_transit"
        | "ready"
        | "collected"
        | "shipped"
        | "delivered"
        | "short"
        | "expired"
        | "cancelled"
      >()
      .notNull()
      .default("placed"),
    pickupCode: text("pickup_code"),
    tracking: text("tracking"),
    promisedFrom: at("promised_from"),
    promisedTo: at("promised_to"),
    createdAt: createdAt(),
  },
  (t) => [
    index("fulfillments_order_idx").on(t.orderId),
    index("fulfillments_store_idx").on(t.storeId, t.status),
    check("fulfillments_method_check", sql`(${t.method} = 'collect') = (${t.storeId} is not null)`),
  ],
);

/** What was sold, as it was called and priced then; the catalogue may change, an order does not. */
export const orderLines = pgTable(
  "order_lines",
  {
    id: id(),
    orderId: uuid("order_id")
      .notNull()
      .references(() => orders.id, { onDelete: "restrict" }),
    fulfillmentId: uuid("fulfillment_id")
      .notNull()
      .references(() => fulfillments.id, { onDelete: "restrict" }),
    variantId: uuid("variant_id")
      .notNull()
      .references(() => variants.id, { onDelete: "restrict" }),
    sku: text("sku").notNull(),
    slug: text("slug").notNull(),
    name: jsonb("name").$type<Text>().notNull(),
    optionsLabel: jsonb("options_label").$type<Text>().notNull(),
    quantity: integer("quantity").notNull(),
    unitPriceCents: integer("unit_price_cents").notNull(),
    subtotalCents: integer("subtotal_cents").notNull(),
    discountCents: integer("discount_cents").notNull(),
    totalCents: integer("total_cents").notNull(),
    taxRate: integer("tax_rate").notNull(),
    taxCents: integer("tax_cents").notNull(),
    position: integer("position").notNull(),
  },
  (t) => [
    index("order_lines_order_idx").on(t.orderId, t.position),
    check("order_lines_quantity_check", sql`${t.quantity} > 0`),
    check(
      "order_lines_amounts_check",
      sql`${t.unitPriceCents} >= 0 and ${t.subtotalCents} = ${t.unitPriceCents} * ${t.quantity} and ${t.discountCents} between 0 and ${t.subtotalCents} and ${t.totalCents} = ${t.subtotalCents} - ${t.discountCents} and ${t.taxCents} between 0 and ${t.totalCents}`,
    ),
  ],
);

export const orderAdjustments = pgTable(
  "order_adjustments",
  {
    id: id(),
    orderId: uuid("order_id")
      .notNull()
      .references(() => orders.id, { onDelete: "restrict" }),
    orderLineId: uuid("order_line_id").references(() => orderLines.id, { onDelete: "restrict" }),
    source: text("source").notNull(),
    code: text("code"),
    label: jsonb("label").$type<Text>().notNull(),
    amountCents: integer("amount_cents").notNull(),
  },
  (t) => [index("order_adjustments_order_idx").on(t.orderId)],
);

/** The audit trail and the customer's timeline: every change of state, who made it and when. Append-only. */
export const orderEvents = pgTable(
  "order_events",
  {
    id: id(),
    orderId: uuid("order_id")
      .notNull()
      .references(() => orders.id, { onDelete: "restrict" }),
    type: text("type").notNull(),
    data: jsonb("data").$type<Record<string, unknown>>().notNull(),
    actor: text("actor").notNull(),
    channel: text("channel").notNull(),
    at: at("at").notNull(),
  },
  (t) => [index("order_events_order_idx").on(t.orderId, t.at)],
);
