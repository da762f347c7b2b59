import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import { allocateStock } from "@/lib/inventory/commands/allocate-stock";
import { convertHolds } from "@/lib/inventory/commands/convert-holds";
import type { PaymentFacts } from "@/lib/payments/port";
import { raiseAlert } from "@/lib/shared/alert";
import { announce } from "@/lib/shared/announce";
import type { Context } from "@/lib/shared/context";
import { sideBySide } from "@/lib/shared/side-by-side";
import { writeTogether } from "@/lib/shared/write-together";
import type { SurplusReason } from "../rules/judge-payment";
import { bookLedger } from "./book-ledger";
import type { OrderRow, PaymentRow } from "./lock";
import { mirrorRefunds } from "./mirror-refunds";
import { recordEvent } from "./record-event";
import { requestRefund } from "./request-refund";

/** The order takes the money: its holds become allocations and it is paid. */
export async function acceptPayment(
  tx: Tx,
  ctx: Context,
  order: OrderRow,
  payment: PaymentRow,
  facts: PaymentFacts,
): Promise<void> {
  if (!(await takeGoods(tx, ctx, order.id))) return takeSurplus(tx, ctx, payment, facts, "stock_shortfall");
  await markPaid(tx, ctx, order, payment, facts);
}

/**
 * A count below what is held may have taken the goods away meanwhile: then the money goes back instead of an error that
 * comes back with every event.
 */
async function takeGoods(tx: Tx, ctx: Context, orderId: string): Promise<boolean> {
  const held = await convertHolds(tx, orderId, ctx);
  if (held !== "none") return held === "converted";
  return (await allocateStock(tx, orderId, ctx)).ok;
}

/** Money for an order that had let go: paid after all while the stock is there, otherwise given back (policy, Stock). */
export async function revivePayment(
  tx: Tx,
  ctx: Context,
  order: OrderRow,
  payment: PaymentRow,
  facts: PaymentFacts,
): Promise<void> {
  const allocated = await allocateStock(tx, order.id, ctx);
  if (!allocated.ok) return takeSurplus(tx, ctx, payment, facts, "stock_shortfall");
  // The cart was given back and may have become another order since: it no longer belongs to this one.
  await tx.update(orders).set({ cartId: null, cancelledAt: null }).where(eq(orders.id, order.id));
  await recordEvent(tx, ctx, order.id, "revived", { from: order.status });
  await markPaid(tx, ctx, order, payment, facts);
}

/** Money the order cannot take: kept apart in the books and sent back in full, at once (policy, Payment). */
export async function takeSurplus(
  tx: Tx,
  ctx: Context,
  payment: PaymentRow,
  facts: PaymentFacts,
  reason: SurplusReason,
): Promise<void> {
  const taken = await capture(tx, ctx, payment, facts, "surplus");
  const data = { paymentId: payment.id, amountCents: taken.capturedCents, reason };
  await recordEvent(tx, ctx, payment.orderId, "payment_surplus", data);
  if (reason === "facts_differ") raiseAlert("payment_facts_differ", { orderId: payment.orderId, ...data });
  await mirrorRefunds(tx, ctx, taken, facts);
  await requestRefund(tx, ctx, taken, reason);
}

async function markPaid(
  tx: Tx,
  ctx: Context,
  order: OrderRow,
  payment: PaymentRow,
  facts: PaymentFacts,
): Promise<void> {
  const taken = await capture(tx, ctx, payment, facts, "succeeded");
  const paid = { paymentId: payment.id, amountCents: taken.capturedCents };
  await writeTogether(tx, [
    tx.update(orders).set({ status: "paid", paidAt: ctx.now }).where(eq(orders.id, order.id)),
    recordEvent(tx, ctx, order.id, "paid", paid),
    announce(tx, "order.paid", { orderId: order.id }),
  ]);
  await mirrorRefunds(tx, ctx, taken, facts);
}

async function capture(
  tx: Tx,
  ctx: Context,
  payment: PaymentRow,
  facts: PaymentFacts,
  status: "succeeded" | "surplus",
): Promise<PaymentRow> {
  const { capturedCents } = facts;
  const capturing = tx
    .update(payments)
    .set({ status, capturedCents, failureCode: null, closedAt: ctx.now })
    .where(eq(payments.id, payment.id))
    .returning();
  const booking = bookLedger(tx, ctx, {
    kind: "payment",
    key: `payment:${payment.id}`,
    orderId: payment.orderId,
    amountCents: capturedCents,
    from: status === "surplus" ? "surplus" : "sales",
    to: "provider:stripe",
  });
  const [[taken]] = await sideBySide([capturing, booking]);
  if (!taken) throw new Error(`Payment ${payment.id} is gone`);
  return taken;
}
