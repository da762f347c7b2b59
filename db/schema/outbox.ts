import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, id } from "./columns";

/** What commands announce, in their own transaction. The relay hands each row to the job queue under the row's id. */
export const outbox = pgTable(
  "outbox",
  {
    id: id(),
    topic: text("topic").notNull(),
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
    relayedAt: at("relayed_at"),
  },
  (t) => [
    index("outbox_waiting_idx").on(t.id).where(sql`${t.relayedAt} is null`),
    // The cleaner, here and in `handled_events`: what is done and old.
    index("outbox_relayed_idx").on(t.relayedAt).where(sql`${t.relayedAt} is not null`),
  ],
);

/** Which handler has acted on which outbox row: a second delivery finds it and does nothing. */
export const handledEvents = pgTable(
  "handled_events",
  {
    handler: text("handler").notNull(),
    outboxId: uuid("outbox_id").notNull(),
    handledAt: at("handled_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.handler, t.outboxId] }),
    index("handled_events_handled_idx").on(t.handledAt),
  ],
);

/**
 * Every mail once, as sent (law, Confirmation mail: kept six years). One Message-ID per kind and what it is about: the
 * order, one of its refunds, or a withdrawal. Whoever sends claims the row first, for a while.
 */
export const mails = pgTable(
  "mails",
  {
    id: id(),
    messageId: text("message_id").notNull().unique(),
    orderId: uuid("order_id"),
    aboutId: uuid("about_id").notNull(),
    kind: text("kind").notNull(),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    html: text("html").notNull(),
    text: text("text").notNull(),
    status: text("status").$type<"waiting" | "sent">().notNull().default("waiting"),
    attempts: integer("attempts").notNull().default(0),
    claimedUntil: at("claimed_until"),
    createdAt: createdAt(),
    sentAt: at("sent_at"),
  },
  (t) => [
    unique("mails_kind_key").on(t.kind, t.aboutId),
    index("mails_order_idx").on(t.orderId),
    index("mails_waiting_idx").on(t.createdAt).where(sql`${t.status} = 'waiting'`),
    check("mails_status_check", sql`${t.status} in ('waiting', 'sent')`),
  ],
);
