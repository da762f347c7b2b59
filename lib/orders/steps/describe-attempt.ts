import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orderLines, orders } from "@/db/schema/orders";
import type { IntentAttempt, OpenAttempt } from "@/lib/payments/port";
import { publicUrl } from "@/lib/shared/env";
import { orderToken } from "@/lib/shared/order-token";
import type { Text } from "@/lib/shared/text";
import { orderPath } from "../order-path";
import type { PaymentRow } from "./lock";

const shipping: Text = { de: "Versand", en: "Shipping" };

/** What the provider is told of an intent; its order's number is looked up unless the caller has just given it. */
export async function describeIntent(
  db: Db,
  payment: PaymentRow,
  orderNumber?: string,
): Promise<IntentAttempt> {
  const { id, orderId, amountCents, currency, idempotencyKey } = payment;
  const number = orderNumber ?? (await numberOf(db, orderId));
  return { attemptId: id, orderId, orderNumber: number, amountCents, currency, idempotencyKey };
}

async function numberOf(db: Db, orderId: string): Promise<string> {
  const [order] = await db.select({ number: orders.number }).from(orders).where(eq(orders.id, orderId));
  if (!order) throw new Error(`Order ${orderId} of a payment is gone`);
  return order.number;
}

/** What the provider is told of a hosted page. Made of stored values alone, so that a retry sends the same request. */
export async function describeAttempt(db: Db, payment: PaymentRow): Promise<OpenAttempt> {
  const [order, lines] = await Promise.all([
    db.query.orders.findFirst({ where: eq(orders.id, payment.orderId) }),
    db.select().from(orderLines).where(eq(orderLines.orderId, payment.orderId)).orderBy(orderLines.position),
  ]);
  if (!order) throw new Error(`Payment ${payment.id} has no order`);
  const { locale } = order;
  const page = publicUrl(orderPath(locale, { number: order.number, token: orderToken(order.id) }));
  return {
    attemptId: payment.id,
    orderId: order.id,
    orderNumber: order.number,
    amountCents: payment.amountCents,
    currency: payment.currency,
    email: order.email,
    locale,
    idempotencyKey: payment.idempotencyKey,
    openedAt: payment.openedAt,
    successUrl: `${page}/confirmation`,
    cancelUrl: `${page}?payment=cancelled`,
    lines: [
      ...lines.map((line) => ({
        name: [line.name[locale], line.optionsLabel[locale]].filter(Boolean).join(", "),
        amountCents: line.totalCents,
        quantity: line.quantity,
      })),
      { name: shipping[locale], amountCents: order.shippingCents, quantity: 1 },
    ],
  };
}
