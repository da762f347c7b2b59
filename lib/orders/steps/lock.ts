import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";

export type OrderRow = typeof orders.$inferSelect;
export type PaymentRow = typeof payments.$inferSelect;

/**
 * Locks an order; always before its payments, so that two of these never wait for each other. No key changes here: rows
 * that only refer to the order may be written meanwhile.
 */
export async function lockOrder(tx: Tx, orderId: string): Promise<OrderRow | undefined> {
  const [order] = await tx.select().from(orders).where(eq(orders.id, orderId)).for("no key update");
  return order;
}

/** Locks all of an order's payments, in id order. */
export async function lockPayments(tx: Tx, orderId: string): Promise<PaymentRow[]> {
  return tx
    .select()
    .from(payments)
    .where(eq(payments.orderId, orderId))
    .orderBy(payments.id)
    .for("no key update");
}

export function isUndecided(payment: Pick<PaymentRow, "status">): boolean {
  return payment.status === "opening" || payment.status === "open";
}
