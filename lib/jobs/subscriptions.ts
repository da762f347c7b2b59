import { sendOrderMail } from "@/lib/messages/commands/send-order-mail";
import { sendWithdrawalReceipt } from "@/lib/messages/commands/send-withdrawal-receipt";
import { getMailer } from "@/lib/messages/smtp";
import { settleRefund } from "@/lib/orders/commands/settle-refund";
import type { PaymentProvider } from "@/lib/payments/port";
import type { Context } from "@/lib/shared/context";
import type { Result } from "@/lib/shared/result";

export type EventPayload = Record<string, unknown>;

/** Who listens to which topic of the outbox. `handler` names the queue and the mark in `handled_events`: never rename it. */
export type Subscription = {
  topic: string;
  handler: string;
  /** Throws to be called again later. May be called more than once, so what it does must act once by itself. */
  handle: (tools: { ctx: Context; provider: PaymentProvider }, payload: EventPayload) => Promise<void>;
};

export const subscriptions: readonly Subscription[] = [
  {
    topic: "refund.requested",
    handler: "settle-refund",
    handle: async ({ ctx, provider }, payload) => {
      const settled = await settleRefund(ctx, provider, { refundId: textOf(payload, "refundId") });
      if (!settled.ok) throw new Error(`Refund not settled: ${settled.failure.code}`);
    },
  },
  {
    topic: "order.paid",
    handler: "mail-order-confirmation",
    handle: async ({ ctx }, payload) => {
      const orderId = textOf(payload, "orderId");
      mustBeSent(await sendOrderMail(ctx, getMailer(), { orderId, kind: "order_confirmation" }));
    },
  },
  {
    topic: "order.cancelled",
    handler: "mail-order-cancelled",
    handle: async ({ ctx }, payload) => {
      const orderId = textOf(payload, "orderId");
      mustBeSent(await sendOrderMail(ctx, getMailer(), { orderId, kind: "cancelled" }));
    },
  },
  {
    topic: "refund.settled",
    handler: "mail-refund",
    handle: async ({ ctx }, payload) => {
      const kind = payload.surplus === true ? "payment_refunded" : "refund";
      const refund = { orderId: textOf(payload, "orderId"), refundId: textOf(payload, "refundId") };
      mustBeSent(await sendOrderMail(ctx, getMailer(), { ...refund, kind }));
    },
  },
  {
    topic: "withdrawal.declared",
    handler: "mail-withdrawal-receipt",
    handle: async ({ ctx }, payload) => {
      const withdrawalId = textOf(payload, "withdrawalId");
      mustBeSent(await sendWithdrawalReceipt(ctx, getMailer(), { withdrawalId }));
    },
  },
];

function mustBeSent(sent: Result<unknown>): void {
  if (!sent.ok) throw new Error(`Mail not sent: ${sent.failure.code}`);
}

/** A text of an event; a payload without it was written wrongly. */
export function textOf(payload: EventPayload, name: string): string {
  const value = payload[name];
  if (typeof value !== "string") throw new Error(`The event carries no ${name}`);
  return value;
}
