import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { variants } from "./catalog";
import { at, createdAt, id } from "./columns";
import { customers } from "./customers";
import { locations } from "./stores";

/** A cart holds nothing (policy, Stock). Its token is the only key to it and is stored hashed. */
export const carts = pgTable(
  "carts",
  {
    id: id(),
    tokenHash: text("token_hash").notNull().unique(),
    customerId: uuid("customer_id").references(() => customers.id, { onDelete: "set null" }),
    state: text("state").$type<"active" | "ordered">().notNull().default("active"),
    channel: text("channel").notNull(),
    country: text("country").$type<"DE" | "AT">().notNull().default("DE"),
    shippingMethod: text("shipping_method").$type<"standard" | "express">().notNull().default("standard"),
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [
    index("carts_customer_idx").on(t.customerId),
    // The cleaner of empty and abandoned guest carts.
    index("carts_updated_idx").on(t.updatedAt).where(sql`${t.state} = 'active'`),
    check("carts_state_check", sql`${t.state} in ('active', 'ordered')`),
    check("carts_country_check", sql`${t.country} in ('DE', 'AT')`),
    check("carts_shipping_method_check", sql`${t.shippingMethod} in ('standard', 'express')`),
  ],
);

export const cartLines = pgTable(
  "cart_lines",
  {
    id: id(),
    cartId: uuid("cart_id")
      .notNull()
      .references(() => carts.id, { onDelete: "cascade" }),
    variantId: uuid("variant_id")
      .notNull()
      .references(() => variants.id, { onDelete: "restrict" }),
    quantity: integer("quantity").notNull(),
    method: text("method").$type<"ship" | "collect">().notNull(),
    storeId: uuid("store_id").references(() => locations.id, { onDelete: "restrict" }),
    /** The unit price the customer last saw, so that a change is named and never silent. */
    seenPriceCents: integer("seen_price_cents").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("cart_lines_choice_key").on(t.cartId, t.variantId, t.method, t.storeId).nullsNotDistinct(),
    check("cart_lines_quantity_check", sql`${t.quantity} between 1 and 99`),
    check("cart_lines_method_check", sql`(${t.method} = 'collect') = (${t.storeId} is not null)`),
    check("cart_lines_seen_price_check", sql`${t.seenPriceCents} >= 0`),
  ],
);
