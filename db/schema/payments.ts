import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { at, createdAt, id } from "./columns";
import { orders } from "./orders";

/**
 * One row an attempt. The first unique index keeps one payable attempt per order; the second one accepted payment.
 * `surplus`: money came that the order could not take; it goes back in full.
 */
export const payments = pgTable(
  "payments",
  {
    id: id(),
    orderId: uuid("order_id")
      .notNull()
      .references(() => orders.id, { onDelete: "restrict" }),
    provider: text("provider").$type<"stripe">().notNull(),
    kind: text("kind").$type<"intent" | "session">().notNull(),
    status: text("status")
      .$type<"opening" | "open" | "succeeded" | "surplus" | "failed" | "cancelled">()
      .notNull(),
    amountCents: integer("amount_cents").notNull(),
    currency: text("currency").notNull().default("EUR"),
    idempotencyKey: text("idempotency_key").notNull().unique(),
    providerIntentId: text("provider_intent_id").unique(),
    providerSessionId: text("provider_session_id").unique(),
    clientSecret: text("client_secret"),
    redirectUrl: text("redirect_url"),
    capturedCents: integer("captured_cents").notNull().default(0),
    refundedCents: integer("refunded_cents").notNull().default(0),
    disputed: boolean("disputed").notNull().default(false),
    failureCode: text("failure_code"),
    openedAt: createdAt(),
    checkedAt: at("checked_at"),
    closedAt: at("closed_at"),
  },
  (t) => [
    uniqueIndex("payments_one_open_idx").on(t.orderId).where(sql`${t.status} in ('opening', 'open')`),
    uniqueIndex("payments_one_accepted_idx").on(t.orderId).where(sql`${t.status} = 'succeeded'`),
    index("payments_order_idx").on(t.orderId),
    // The reconciler: attempts still open, oldest look first.
    index("payments_unsettled_idx").on(t.checkedAt).where(sql`${t.status} in ('opening', 'open')`),
    check(
      "payments_status_check",
      sql`${t.status} in ('opening', 'open', 'succeeded', 'surplus', 'failed', 'cancelled')`,
    ),
    check(
      "payments_amounts_check",
      sql`${t.amountCents} > 0 and ${t.capturedCents} >= 0 and ${t.refundedCents} between 0 and ${t.capturedCents}`,
    ),
  ],
);

/** `requested` rows are carried out at the provider by the worker under their own idempotency key. */
export const refunds = pgTable(
  "refunds",
  {
    id: id(),
    orderId: uuid("order_id")
      .notNull()
      .references(() => orders.id, { onDelete: "restrict" }),
    paymentId: uuid("payment_id")
      .notNull()
      .references(() => payments.id, { onDelete: "restrict" }),
    amountCents: integer("amount_cents").notNull(),
    reason: text("reason").notNull(),
    status: text("status").$type<"requested" | "succeeded" | "failed">().notNull().default("requested"),
    providerRefundId: text("provider_refund_id").unique(),
    actor: text("actor").notNull(),
    requestedAt: createdAt(),
    settledAt: at("settled_at"),
  },
  (t) => [
    index("refunds_order_idx").on(t.orderId),
    index("refunds_payment_idx").on(t.paymentId),
    index("refunds_requested_idx").on(t.requestedAt).where(sql`${t.status} = 'requested'`),
    check("refunds_amount_check", sql`${t.amountCents} > 0`),
    check("refunds_status_check", sql`${t.status} in ('requested', 'succeeded', 'failed')`),
  ],
);

/** Each provider event once: the row and what it changed are one transaction. */
export const webhookEvents = pgTable(
  "webhook_events",
  {
    provider: text("provider").notNull(),
    eventId: text("event_id").notNull(),
    type: text("type").notNull(),
    orderId: uuid("order_id"),
    receivedAt: at("received_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.provider, t.eventId] }),
    index("webhook_events_received_idx").on(t.receivedAt),
  ],
);

/** The stored answer to a key, kept 24 hours (api, Idempotency-Key). */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    scope: text("scope").notNull(),
    key: text("key").notNull(),
    requestHash: text("request_hash").notNull(),
    response: jsonb("response").$type<{ status: number; body: unknown }>(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.scope, t.key] }),
    index("idempotency_keys_created_idx").on(t.createdAt),
    check("idempotency_keys_length_check", sql`length(${t.key}) between 1 and 255`),
  ],
);
