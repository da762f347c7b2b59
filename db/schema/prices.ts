import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { variants } from "./catalog";
import { at, createdAt, id } from "./columns";

export const priceLists = pgTable("price_lists", {
  id: id(),
  code: text("code").notNull().unique(),
  currency: text("currency").notNull().default("EUR"),
});

/**
 * Append-only: a price is valid from its moment until the next one's (policy, Price). A reduction with an end is two rows.
 * A trigger refuses update and delete, so the 30-day price always rests on what really stood on the pages.
 */
export const prices = pgTable(
  "prices",
  {
    id: id(),
    priceListId: uuid("price_list_id")
      .notNull()
      .references(() => priceLists.id, { onDelete: "restrict" }),
    variantId: uuid("variant_id")
      .notNull()
      .references(() => variants.id, { onDelete: "restrict" }),
    amountCents: integer("amount_cents").notNull(),
    validFrom: at("valid_from").notNull(),
    actor: text("actor").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    // The current price of a variant: newest row not in the future.
    unique("prices_moment_key").on(t.variantId, t.priceListId, t.validFrom),
    // Prices that begin between two looks of the scheduler.
    index("prices_valid_from_idx").on(t.validFrom),
    check("prices_amount_check", sql`${t.amountCents} >= 0`),
  ],
);
