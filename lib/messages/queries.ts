import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { fulfillments, orderAdjustments, orderLines, orders } from "@/db/schema/orders";
import { refunds } from "@/db/schema/payments";
import { locations } from "@/db/schema/stores";
import { withdrawals } from "@/db/schema/withdrawals";
import type { OrderFacts, RefundFacts, WithdrawalFacts } from "./types";

/** What a mail says of an order, in the language it was placed in; null when there is none. */
export async function getOrderFacts(db: Db, orderId: string): Promise<OrderFacts | null> {
  const [order, lines, adjustments, parcels] = await Promise.all([
    db.query.orders.findFirst({ where: eq(orders.id, orderId) }),
    db.select().from(orderLines).where(eq(orderLines.orderId, orderId)).orderBy(orderLines.position),
    db
      .select()
      .from(orderAdjustments)
      .where(eq(orderAdjustments.orderId, orderId))
      .orderBy(orderAdjustments.id),
    db
      .select({ parcel: fulfillments, store: locations })
      .from(fulfillments)
      .leftJoin(locations, eq(locations.id, fulfillments.storeId))
      .where(eq(fulfillments.orderId, orderId))
      .orderBy(fulfillments.id),
  ]);
  if (!order) return null;
  const { locale } = order;
  return {
    ...order,
    lines: lines.map((line) => ({
      ...line,
      name: line.name[locale],
      optionsLabel: line.optionsLabel[locale],
    })),
    adjustments: adjustments.map(({ label, amountCents }) => ({ label: label[locale], amountCents })),
    fulfillments: parcels.map(({ parcel, store }) => ({ ...parcel, store })),
  };
}

/** A refund of this order that has gone through; null when there is none. */
export async function getSettledRefund(
  db: Db,
  { orderId, refundId }: { orderId: string; refundId: string },
): Promise<RefundFacts | null> {
  const [row] = await db
    .select({ id: refunds.id, amountCents: refunds.amountCents, reason: refunds.reason })
    .from(refunds)
    .where(and(eq(refunds.id, refundId), eq(refunds.orderId, orderId), eq(refunds.status, "succeeded")));
  return row ?? null;
}

/** A declaration of withdrawal as it came in; null when there is none. */
export async function getWithdrawalFacts(db: Db, withdrawalId: string): Promise<WithdrawalFacts | null> {
  const row = await db.query.withdrawals.findFirst({ where: eq(withdrawals.id, withdrawalId) });
  return row ?? null;
}
