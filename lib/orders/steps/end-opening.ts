import { and, eq, sql } from "drizzle-orm";
import { orderEvents } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import { actorName } from "@/lib/shared/actor-name";
import type { Context } from "@/lib/shared/context";
import { newId } from "@/lib/shared/ids";
import type { OrderEventType } from "../types";
import type { PaymentRow } from "./lock";

/**
 * What becomes of an `opening` attempt, with its audit row, in one statement; true for the one caller who ended it. Only
 * the attempt's row is locked: as long as it is undecided its order cannot end.
 */
export async function endOpening(
  ctx: Context,
  payment: Pick<PaymentRow, "id" | "orderId">,
  outcome: Partial<PaymentRow>,
  event: { type: OrderEventType; data: Record<string, unknown> },
): Promise<boolean> {
  const ended = ctx.db
    .update(payments)
    .set(outcome)
    .where(stillOpening(payment.id))
    .returning({ id: payments.id });
  const data = JSON.stringify({ paymentId: payment.id, ...event.data });
  const recorded = await ctx.db.execute(sql`
    with ended as ${ended}
    insert into ${orderEvents} (id, order_id, type, data, actor, channel, at)
    select ${newId()}::uuid, ${payment.orderId}::uuid, ${event.type}, ${data}::jsonb, ${actorName(ctx.actor)},
      ${ctx.channel}, ${ctx.now.toISOString()}::timestamptz
    from ended returning id`);
  return recorded.length > 0;
}

export function stillOpening(paymentId: string) {
  return and(eq(payments.id, paymentId), eq(payments.status, "opening"));
}
