import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { fulfillments, orderAdjustments, orderEvents, orderLines, orders } from "@/db/schema/orders";
import { payments, refunds } from "@/db/schema/payments";
import { locations } from "@/db/schema/stores";
import { isOrderNumber } from "@/lib/shared/ids";
import { isOrderToken } from "@/lib/shared/order-token";
import type { Locale } from "@/lib/shared/text";
import { type OrderEventType, type OrderKey, type OrderView, shownEvents } from "./types";

/** The order a link opens; null for a wrong number and a wrong token alike. The token is compared in constant time. */
export async function getOrderId(db: Db, key: OrderKey): Promise<string | null> {
  if (!isOrderNumber(key.number)) return null;
  const [order] = await db.select({ id: orders.id }).from(orders).where(eq(orders.number, key.number));
  // An unknown number costs the same comparison.
  const matches = isOrderToken(order?.id ?? "", key.token);
  return order && matches ? order.id : null;
}

/** An order as its owner sees it, in one language; null when the link is not theirs. */
export async function getOrderView(
  db: Db,
  { key, locale }: { key: OrderKey; locale: Locale },
): Promise<OrderView | null> {
  const orderId = await getOrderId(db, key);
  return orderId ? readOrder(db, orderId, locale) : null;
}

async function readOrder(db: Db, orderId: string, locale: Locale): Promise<OrderView> {
  const [order, lines, adjustments, attempts, returned, parcels, events] = await Promise.all([
    db.query.orders.findFirst({ where: eq(orders.id, orderId) }),
    db.select().from(orderLines).where(eq(orderLines.orderId, orderId)).orderBy(orderLines.position),
    db
      .select()
      .from(orderAdjustments)
      .where(eq(orderAdjustments.orderId, orderId))
      .orderBy(orderAdjustments.id),
    db.select().from(payments).where(eq(payments.orderId, orderId)).orderBy(payments.openedAt, payments.id),
    db.select().from(refunds).where(eq(refunds.orderId, orderId)).orderBy(refunds.requestedAt, refunds.id),
    db
      .select({ parcel: fulfillments, store: { id: locations.id, name: locations.name } })
      .from(fulfillments)
      .leftJoin(locations, eq(locations.id, fulfillments.storeId))
      .where(eq(fulfillments.orderId, orderId))
      .orderBy(fulfillments.id),
    db
      .select()
      .from(orderEvents)
      .where(eq(orderEvents.orderId, orderId))
      .orderBy(orderEvents.at, orderEvents.id),
  ]);
  if (!order) throw new Error(`Order ${orderId} is gone`);
  return {
    number: order.number,
    status: order.status,
    placedAt: order.placedAt.toISOString(),
    expiresAt: order.expiresAt.toISOString(),
    paidAt: order.paidAt?.toISOString() ?? null,
    email: order.email,
    name: order.name,
    shippingAddress: order.shippingAddress,
    lines: lines.map((line) => ({
      id: line.id,
      variantId: line.variantId,
      sku: line.sku,
      slug: line.slug,
      name: line.name[locale],
      optionsLabel: line.optionsLabel[locale],
      quantity: line.quantity,
      unitPriceCents: line.unitPriceCents,
      subtotalCents: line.subtotalCents,
      discountCents: line.discountCents,
      totalCents: line.totalCents,
      taxRate: line.taxRate,
    })),
    totals: {
      currency: "EUR",
      goodsCents: order.goodsCents,
      discountCents: order.discountCents,
      shippingCents: order.shippingCents,
      totalCents: order.totalCents,
      payableCents: order.payableCents,
      taxes: order.taxes,
      pointsEarned: order.pointsEarned,
    },
    adjustments: adjustments.map(({ source, code, label, amountCents }) => ({
      source,
      ...(code && { code }),
      label: label[locale],
      amountCents,
    })),
    payments: attempts.map(({ provider, status, amountCents, capturedCents, refundedCents }) => ({
      provider,
      status,
      amountCents,
      capturedCents,
      refundedCents,
    })),
    refunds: returned.map(({ amountCents, status, requestedAt, settledAt }) => ({
      amountCents,
      status,
      requestedAt: requestedAt.toISOString(),
      settledAt: settledAt?.toISOString() ?? null,
    })),
    fulfillments: parcels.map(({ parcel, store }) => ({
      id: parcel.id,
      method: parcel.method,
      status: parcel.status,
      ...(store && { store }),
      ...(parcel.pickupCode && { pickupCode: parcel.pickupCode }),
      ...(parcel.tracking && { tracking: parcel.tracking }),
      ...(parcel.promisedFrom && { promisedFrom: parcel.promisedFrom.toISOString() }),
      ...(parcel.promisedTo && { promisedTo: parcel.promisedTo.toISOString() }),
      lineIds: lines.filter((line) => line.fulfillmentId === parcel.id).map((line) => line.id),
    })),
    returns: [],
    events: events
      .filter(({ type }) => shownEvents.includes(type as OrderEventType))
      .map(({ type, at, data }) => ({ type, at: at.toISOString(), data: shownData(data) })),
  };
}

/** Of an event's data only what concerns the customer: no ids of ours. */
function shownData({ amountCents, reason }: Record<string, unknown>): Record<string, unknown> {
  return { ...(amountCents !== undefined && { amountCents }), ...(reason !== undefined && { reason }) };
}
