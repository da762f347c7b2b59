import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, id } from "./columns";

/** Double entry, append-only: a deferred trigger refuses a transaction whose entries do not sum to zero per unit. */
export const ledgerTransactions = pgTable(
  "ledger_transactions",
  {
    id: id(),
    kind: text("kind").notNull(),
    idempotencyKey: text("idempotency_key").notNull().unique(),
    orderId: uuid("order_id"),
    actor: text("actor").notNull(),
    at: at("at").notNull(),
  },
  (t) => [index("ledger_transactions_order_idx").on(t.orderId)],
);

/** `account` is e.g. `provider:stripe`, `sales`, `order:<id>`; `delta` in cents or points by `unit`. */
export const ledgerEntries = pgTable(
  "ledger_entries",
  {
    id: id(),
    transactionId: uuid("transaction_id")
      .notNull()
      .references(() => ledgerTransactions.id, { onDelete: "restrict" }),
    account: text("account").notNull(),
    unit: text("unit").$type<"cent" | "point">().notNull(),
    delta: bigint("delta", { mode: "number" }).notNull(),
  },
  (t) => [
    unique("ledger_entries_account_key").on(t.transactionId, t.account, t.unit),
    index("ledger_entries_account_idx").on(t.account, t.unit),
    check("ledger_entries_unit_check", sql`${t.unit} in ('cent', 'point')`),
    check("ledger_entries_delta_check", sql`${t.delta} <> 0`),
  ],
);
