import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { fulfillments, orderAdjustments, orderEvents, orderLines, orders } from "@/db/schema/orders";
import { payments, refunds } from "@/db/schema/payments";
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

/** One round trip for all of it: an order that waits for its payment is asked for again and again. */
function findOrder(db: Db, orderId: string) {
  return db.query.orders.findFirst({
    where: eq(orders.id, orderId),
    with: {
      lines: { orderBy: orderLines.position },
      adjustments: { orderBy: orderAdjustments.id },
      payments: {
        columns: {
          provider: true,
          status: true,
          amountCents: true,
          capturedCents: true,
          refundedCents: true,
        },
        orderBy: [payments.openedAt, payments.id],
      },
      refunds: {
        columns: { amountCents: true, status: true, requestedAt: true, settledAt: true },
        orderBy: [refunds.requestedAt, refunds.id],
      },
      fulfillments: { with: { store: { columns: { id: true, name: true } } }, orderBy: fulfillments.id },
      events: {
        columns: { type: true, at: true, data: true },
        orderBy: [orderEvents.at, orderEvents.id],
      },
    },
  });
}

async function readOrder(db: Db, orderId: string, locale: Locale): Promise<OrderView> {
  const order = await findOrder(db, orderId);
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
    lines: order.lines.map((line) => ({
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
    adjustments: order.adjustments.map(({ source, code, label, amountCents }) => ({
      source,
      ...(code && { code }),
      label: label[locale],
      amountCents,
    })),
    payments: order.payments,
    refunds: order.refunds.map(({ amountCents, status, requestedAt, settledAt }) => ({
      amountCents,
      status,
      requestedAt: requestedAt.toISOString(),
      settledAt: settledAt?.toISOString() ?? null,
    })),
    fulfillments: order.fulfillments.map(({ store, ...parcel }) => ({
      id: parcel.id,
      method: parcel.method,
      status: parcel.status,
      ...(store && { store }),
      ...(parcel.pickupCode && { pickupCode: parcel.pickupCode }),
      ...(parcel.tracking && { tracking: parcel.tracking }),
      ...(parcel.promisedFrom && { promisedFrom: parcel.promisedFrom.toISOString() }),
      ...(parcel.promisedTo && { promisedTo: parcel.promisedTo.toISOString() }),
      lineIds: order.lines.filter((line) => line.fulfillmentId === parcel.id).map((line) => line.id),
    })),
    returns: [],
    events: order.events
      .filter(({ type }) => shownEvents.includes(type as OrderEventType))
      .map(({ type, at, data }) => ({ type, at: at.toISOString(), data: shownData(data) })),
  };
}

/** Of an event's data only what concerns the customer: no ids of ours. */
function shownData({ amountCents, reason }: Record<string, unknown>): Record<string, unknown> {
  return { ...(amountCents !== undefined && { amountCents }), ...(reason !== undefined && { reason }) };
}
