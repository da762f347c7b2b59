import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, createdAt, id } from "./columns";

export const customers = pgTable(
  "customers",
  {
    id: id(),
    email: text("email").notNull().unique(),
    emailVerifiedAt: at("email_verified_at"),
    name: text("name"),
    phone: text("phone"),
    locale: text("locale").$type<"de" | "en">().notNull().default("de"),
    myStoreId: uuid("my_store_id"),
    birthDay: integer("birth_day"),
    birthMonth: integer("birth_month"),
    createdAt: createdAt(),
    erasedAt: at("erased_at"),
  },
  (t) => [
    check("customers_email_check", sql`${t.email} = lower(${t.email})`),
    check(
      "customers_birthday_check",
      sql`(${t.birthDay} is null) = (${t.birthMonth} is null) and coalesce(${t.birthDay}, 1) between 1 and 31 and coalesce(${t.birthMonth}, 1) between 1 and 12`,
    ),
  ],
);

export const addresses = pgTable(
  "addresses",
  {
    id: id(),
    customerId: uuid("customer_id")
      .notNull()
      .references(() => customers.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    street: text("street").notNull(),
    extra: text("extra"),
    postcode: text("postcode").notNull(),
    city: text("city").notNull(),
    country: text("country").$type<"DE" | "AT">().notNull(),
    isDefault: boolean("is_default").notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [index("addresses_customer_idx").on(t.customerId)],
);

/** Append-only proof of consent: which text, when, from where (law, Newsletter). */
export const consents = pgTable(
  "consents",
  {
    id: id(),
    customerId: uuid("customer_id").references(() => customers.id, { onDelete: "cascade" }),
    email: text("email").notNull(),
    purpose: text("purpose").notNull(),
    channel: text("channel").$type<"email" | "sms" | "push" | "in_app">().notNull(),
    granted: boolean("granted").notNull(),
    textVersion: text("text_version").notNull(),
    source: text("source").notNull(),
    givenAt: at("given_at").notNull().defaultNow(),
  },
  (t) => [
    index("consents_email_idx").on(t.email, t.purpose, t.channel, t.givenAt),
    unique("consents_moment_key").on(t.email, t.purpose, t.channel, t.givenAt),
  ],
);
