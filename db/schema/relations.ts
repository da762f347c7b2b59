import { relations } from "drizzle-orm";
import { fulfillments, orderAdjustments, orderEvents, orderLines, orders } from "./orders";
import { payments, refunds } from "./payments";
import { locations } from "./stores";

/** What is read together as one statement: an order with all that belongs to it. */
export const orderRelations = relations(orders, ({ many }) => ({
  lines: many(orderLines),
  adjustments: many(orderAdjustments),
  payments: many(payments),
  refunds: many(refunds),
  fulfillments: many(fulfillments),
  events: many(orderEvents),
}));

export const orderLineRelations = relations(orderLines, ({ one }) => ({
  order: one(orders, { fields: [orderLines.orderId], references: [orders.id] }),
}));

export const orderAdjustmentRelations = relations(orderAdjustments, ({ one }) => ({
  order: one(orders, { fields: [orderAdjustments.orderId], references: [orders.id] }),
}));

export const paymentRelations = relations(payments, ({ one }) => ({
  order: one(orders, { fields: [payments.orderId], references: [orders.id] }),
}));

export const refundRelations = relations(refunds, ({ one }) => ({
  order: one(orders, { fields: [refunds.orderId], references: [orders.id] }),
}));

export const fulfillmentRelations = relations(fulfillments, ({ one }) => ({
  order: one(orders, { fields: [fulfillments.orderId], references: [orders.id] }),
  store: one(locations, { fields: [fulfillments.storeId], references: [locations.id] }),
}));

export const orderEventRelations = relations(orderEvents, ({ one }) => ({
  order: one(orders, { fields: [orderEvents.orderId], references: [orders.id] }),
}));
