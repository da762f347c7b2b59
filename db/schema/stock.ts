import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { variants } from "./catalog";
import { at, createdAt, id } from "./columns";
import { orderLines, orders } from "./orders";
import { locations } from "./stores";

/**
 * One row a variant and location; available = on_hand - allocated - held - safety (policy, Stock). Every change is one
 * conditional UPDATE of this row and, in the same transaction, the movement or hold that explains it.
 */
export const stockLevels = pgTable(
  "stock_levels",
  {
    variantId: uuid("variant_id")
      .notNull()
      .references(() => variants.id, { onDelete: "restrict" }),
    locationId: uuid("location_id")
      .notNull()
      .references(() => locations.id, { onDelete: "restrict" }),
    onHand: integer("on_hand").notNull(),
    allocated: integer("allocated").notNull().default(0),
    held: integer("held").notNull().default(0),
    safety: integer("safety").notNull().default(0),
    countedAt: at("counted_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.variantId, t.locationId] }),
    index("stock_levels_location_idx").on(t.locationId),
    check("stock_levels_on_hand_check", sql`${t.onHand} >= 0`),
    check("stock_levels_allocated_check", sql`${t.allocated} >= 0 and ${t.allocated} <= ${t.onHand}`),
    check("stock_levels_held_check", sql`${t.held} >= 0`),
    check("stock_levels_safety_check", sql`${t.safety} >= 0`),
  ],
);

export const stockMovements = pgTable(
  "stock_movements",
  {
    id: id(),
    variantId: uuid("variant_id").notNull(),
    locationId: uuid("location_id").notNull(),
    reason: text("reason")
      .$type<
        "received" | "adjusted" | "allocated" | "released" | "shipped" | "collected" | "returned" | "sold"
      >()
      .notNull(),
    onHandDelta: integer("on_hand_delta").notNull(),
    allocatedDelta: integer("allocated_delta").notNull(),
    orderLineId: uuid("order_line_id").references(() => orderLines.id, { onDelete: "restrict" }),
    actor: text("actor").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index("stock_movements_level_idx").on(t.variantId, t.locationId, t.createdAt),
    index("stock_movements_order_line_idx").on(t.orderLineId),
    check("stock_movements_change_check", sql`${t.onHandDelta} <> 0 or ${t.allocatedDelta} <> 0`),
  ],
);

/** What an unpaid order keeps for a while. `live` rows sum to stock_levels.held. */
export const holds = pgTable(
  "holds",
  {
    id: id(),
    orderId: uuid("order_id")
      .notNull()
      .references(() => orders.id, { onDelete: "restrict" }),
    orderLineId: uuid("order_line_id")
      .notNull()
      .references(() => orderLines.id, { onDelete: "restrict" }),
    variantId: uuid("variant_id").notNull(),
    locationId: uuid("location_id").notNull(),
    quantity: integer("quantity").notNull(),
    state: text("state").$type<"live" | "converted" | "released">().notNull().default("live"),
    createdAt: createdAt(),
    closedAt: at("closed_at"),
  },
  (t) => [
    index("holds_order_idx").on(t.orderId),
    index("holds_live_idx").on(t.variantId, t.locationId).where(sql`${t.state} = 'live'`),
    check("holds_quantity_check", sql`${t.quantity} > 0`),
    check("holds_state_check", sql`${t.state} in ('live', 'converted', 'released')`),
  ],
);

/** What a paid order has at a location. `open` rows sum to stock_levels.allocated. */
export const allocations = pgTable(
  "allocations",
  {
    id: id(),
    orderId: uuid("order_id")
      .notNull()
      .references(() => orders.id, { onDelete: "restrict" }),
    orderLineId: uuid("order_line_id")
      .notNull()
      .references(() => orderLines.id, { onDelete: "restrict" }),
    variantId: uuid("variant_id").notNull(),
    locationId: uuid("location_id").notNull(),
    quantity: integer("quantity").notNull(),
    state: text("state").$type<"open" | "fulfilled" | "released">().notNull().default("open"),
    createdAt: createdAt(),
    closedAt: at("closed_at"),
  },
  (t) => [
    index("allocations_order_idx").on(t.orderId),
    index("allocations_open_idx").on(t.variantId, t.locationId).where(sql`${t.state} = 'open'`),
    check("allocations_quantity_check", sql`${t.quantity} > 0`),
    check("allocations_state_check", sql`${t.state} in ('open', 'fulfilled', 'released')`),
  ],
);
