import { orderPath } from "@/lib/orders/order-path";
import { getSettings } from "@/lib/settings/queries";
import type { Context } from "@/lib/shared/context";
import { publicUrl } from "@/lib/shared/env";
import { orderToken } from "@/lib/shared/order-token";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { Mailer } from "../mailer";
import { getOrderFacts, getSettledRefund } from "../queries";
import { deliver, findMail, type MailInHand } from "../steps/deliver";
import { storeMail } from "../steps/store-mail";
import { orderCancelled } from "../templates/cancelled";
import { type OrderLinks, orderConfirmation } from "../templates/order-confirmation";
import { paymentRefunded } from "../templates/payment-refunded";
import { refundMail } from "../templates/refund";
import type { MailContent, OrderFacts, OrderMailKind } from "../types";

/** A refund's mail names the refund: an order may have several. */
export type SendOrderMailInput =
  | { orderId: string; kind: Extract<OrderMailKind, "order_confirmation" | "cancelled"> }
  | { orderId: string; kind: Extract<OrderMailKind, "refund" | "payment_refunded">; refundId: string };

export type SendOrderMailFailure =
  | { code: "forbidden" }
  | { code: "order_not_found" }
  | { code: "refund_not_found" }
  | MailInHand;

/**
 * Writes a customer about an order, once per order (or refund) and kind; a mail that was sent is left alone. For jobs.
 * `messageId` is null where there is nothing to say: an order cancelled before it was paid.
 * Throws when the mail server does not take it, so that the job comes again. Failures: `forbidden`, `order_not_found`,
 * `refund_not_found` (also one not settled), `mail_in_hand` (being sent by another; come again).
 */
export async function sendOrderMail(
  ctx: Context,
  mailer: Mailer,
  input: SendOrderMailInput,
): Promise<Result<{ messageId: string | null }, SendOrderMailFailure>> {
  if (ctx.actor.kind !== "system") return fail({ code: "forbidden" });
  const key = { kind: input.kind, aboutId: "refundId" in input ? input.refundId : input.orderId };
  if (!(await findMail(ctx.db, key))) {
    const order = await getOrderFacts(ctx.db, input.orderId);
    if (!order) return fail({ code: "order_not_found" });
    if (input.kind === "cancelled" && !wasTakenBack(order)) return ok({ messageId: null });
    const content = await compose(ctx, order, input);
    if (!content) return fail({ code: "refund_not_found" });
    const mail = { content, recipient: order.email, sender: mailer.sender, orderId: order.id };
    await storeMail(ctx.db, key, mail);
  }
  return deliver(ctx.db, mailer, key);
}

/** An order that was never paid had no confirmation, and one cancelled and then paid after all stands. */
function wasTakenBack({ status, paidAt }: OrderFacts): boolean {
  return status === "cancelled" && paidAt !== null;
}

async function compose(
  ctx: Context,
  order: OrderFacts,
  input: SendOrderMailInput,
): Promise<MailContent | null> {
  const settings = await getSettings(ctx.db);
  const links = linksOf(order);
  switch (input.kind) {
    case "order_confirmation":
      return orderConfirmation(order, settings, links);
    case "cancelled":
      return orderCancelled(order, settings, links);
    default: {
      const refund = await getSettledRefund(ctx.db, input);
      if (!refund) return null;
      return input.kind === "refund"
        ? refundMail(order, refund, settings, links)
        : paymentRefunded(order, refund, settings);
    }
  }
}

function linksOf({ id, number, locale }: OrderFacts): OrderLinks {
  return {
    order: publicUrl(orderPath(locale, { number, token: orderToken(id) })),
    withdraw: publicUrl(`/${locale}/withdraw?order=${encodeURIComponent(number)}`),
  };
}
