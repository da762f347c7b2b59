import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { at, id } from "./columns";
import { orders } from "./orders";

/**
 * Declarations of withdrawal as they came in (law, Withdrawal function; § 356a BGB). Append-only. `contract` is what was
 * typed; `orderId` is set where number and e-mail match an order, and no guest ever learns whether.
 */
export const withdrawals = pgTable(
  "withdrawals",
  {
    id: id(),
    /** Made with the summary that was confirmed: sent twice, it is one declaration. */
    declarationKey: uuid("declaration_key").notNull().unique(),
    name: text("name").notNull(),
    contract: text("contract").notNull(),
    email: text("email").notNull(),
    goods: text("goods"),
    orderId: uuid("order_id").references(() => orders.id, { onDelete: "restrict" }),
    locale: text("locale").$type<"de" | "en">().notNull(),
    channel: text("channel").notNull(),
    declaredAt: at("declared_at").notNull(),
  },
  (t) => [
    index("withdrawals_order_idx").on(t.orderId),
    check("withdrawals_locale_check", sql`${t.locale} in ('de', 'en')`),
  ],
);
