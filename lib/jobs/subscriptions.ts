import { sendOrderMail } from "@/lib/messages/commands/send-order-mail";
import { sendWithdrawalReceipt } from "@/lib/messages/commands/send-withdrawal-receipt";
import type { Mailer } from "@/lib/messages/mailer";
import { settleRefund } from "@/lib/orders/commands/settle-refund";
import type { OrderTopic } from "@/lib/orders/types";
import type { PaymentProvider } from "@/lib/payments/port";
import type { Context } from "@/lib/shared/context";
import type { Result } from "@/lib/shared/result";

export type EventPayload = Record<string, unknown>;
export type HandlerTools = { ctx: Context; provider: PaymentProvider; mailer: Mailer };

/** Who listens to which topic of the outbox. `handler` names the queue and the mark in `handled_events`: never rename it. */
export type Subscription = {
  topic: OrderTopic | "withdrawal.declared";
  handler: string;
  /** Throws to be called again later. May be called more than once, so what it does must act once by itself. */
  handle: (tools: HandlerTools, payload: EventPayload) => Promise<void>;
};

export const subscriptions: readonly Subscription[] = [
  {
    topic: "refund.requested",
    handler: "settle-refund",
    handle: async ({ ctx, provider }, payload) => {
      done(await settleRefund(ctx, provider, { refundId: textOf(payload, "refundId") }));
    },
  },
  {
    topic: "order.paid",
    handler: "mail-order-confirmation",
    handle: async ({ ctx, mailer }, payload) => {
      const orderId = textOf(payload, "orderId");
      done(await sendOrderMail(ctx, mailer, { orderId, kind: "order_confirmation" }));
    },
  },
  {
    // Whoever takes an unpaid order back does so on its page and needs no mail about it.
    topic: "order.cancelled",
    handler: "mail-order-cancelled",
    handle: async ({ ctx, mailer }, payload) => {
      if (payload.wasPaid !== true) return;
      done(await sendOrderMail(ctx, mailer, { orderId: textOf(payload, "orderId"), kind: "cancelled" }));
    },
  },
  {
    topic: "refund.settled",
    handler: "mail-refund",
    handle: async ({ ctx, mailer }, payload) => {
      const about = { orderId: textOf(payload, "orderId"), refundId: textOf(payload, "refundId") };
      const kind = payload.surplus === true ? "payment_refunded" : "refund";
      done(await sendOrderMail(ctx, mailer, { ...about, kind }));
    },
  },
  {
    topic: "withdrawal.declared",
    handler: "mail-withdrawal-receipt",
    handle: async ({ ctx, mailer }, payload) => {
      done(await sendWithdrawalReceipt(ctx, mailer, { withdrawalId: textOf(payload, "withdrawalId") }));
    },
  },
];

/** What a command could not do now comes back with the job. */
function done(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`The event could not be handled: ${result.failure.code}`);
}

/** A text of an event; a payload without it was written wrongly. */
function textOf(payload: EventPayload, name: string): string {
  const value = payload[name];
  if (typeof value !== "string") throw new Error(`The event carries no ${name}`);
  return value;
}
