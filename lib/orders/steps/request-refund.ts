import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { refunds } from "@/db/schema/payments";
import { actorName } from "@/lib/shared/actor-name";
import { announce } from "@/lib/shared/announce";
import type { Context } from "@/lib/shared/context";
import { newId } from "@/lib/shared/ids";
import { refundableCents } from "../rules/refundable";
import type { PaymentRow } from "./lock";
import { recordEvent } from "./record-event";

/**
 * Asks for everything of a payment that has not gone back yet; the caller holds the payment's lock, so the sum of refunds
 * never passes what was captured. The worker carries it out. Returns the cents asked for, 0 when nothing is left.
 */
export async function requestRefund(
  tx: Tx,
  ctx: Context,
  payment: Pick<PaymentRow, "id" | "orderId" | "capturedCents">,
  reason: string,
): Promise<number> {
  const { orderId, id: paymentId } = payment;
  const existing = await tx.select().from(refunds).where(eq(refunds.paymentId, paymentId));
  const amountCents = refundableCents(payment.capturedCents, existing);
  if (amountCents === 0) return 0;
  const refundId = newId();
  await tx.insert(refunds).values({
    id: refundId,
    orderId,
    paymentId,
    amountCents,
    reason,
    actor: actorName(ctx.actor),
    requestedAt: ctx.now,
  });
  await recordEvent(tx, ctx, orderId, "refund_requested", { paymentId, refundId, amountCents, reason });
  await announce(tx, "refund.requested", { orderId, refundId });
  return amountCents;
}
