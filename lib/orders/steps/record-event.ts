import type { Tx } from "@/db/client";
import { orderEvents } from "@/db/schema/orders";
import { actorName } from "@/lib/shared/actor-name";
import type { Context } from "@/lib/shared/context";
import type { Write } from "@/lib/shared/write-together";
import type { OrderEventType } from "../types";

/** The audit row of a change, written in the change's own transaction: what, who, through which door, when. */
export function recordEvent(
  tx: Tx,
  ctx: Context,
  orderId: string,
  type: OrderEventType,
  data: Record<string, unknown> = {},
): Write {
  return tx
    .insert(orderEvents)
    .values({ orderId, type, data, actor: actorName(ctx.actor), channel: ctx.channel, at: ctx.now });
}
