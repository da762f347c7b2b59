import { eq } from "drizzle-orm";
import { orders } from "@/db/schema/orders";
import type { PaymentProvider } from "@/lib/payments/port";
import type { Context } from "@/lib/shared/context";
import { fail, type Result } from "@/lib/shared/result";
import type { NotClosed } from "../steps/close-attempt";
import { letGo } from "../steps/let-go";
import type { OrderStatus } from "../types";

export type ExpireOrderFailure =
  | { code: "forbidden" }
  | { code: "order_not_found" }
  | { code: "not_due" }
  | NotClosed;

/**
 * Lets an unpaid order go after its time (policy, Stock: 35 minutes), for the expiry job alone. Answers what the order is
 * now: `expired`, or `paid` when the money was faster. Failures: `forbidden`, `order_not_found`, `not_due`,
 * `payment_in_progress` and `provider_unavailable` (nothing given back; the job comes again).
 */
export async function expireOrder(
  ctx: Context,
  provider: PaymentProvider,
  { orderId }: { orderId: string },
): Promise<Result<{ orderStatus: OrderStatus }, ExpireOrderFailure>> {
  if (ctx.actor.kind !== "system") return fail({ code: "forbidden" });
  const order = await ctx.db.query.orders.findFirst({
    columns: { expiresAt: true },
    where: eq(orders.id, orderId),
  });
  if (!order) return fail({ code: "order_not_found" });
  if (order.expiresAt > ctx.now) return fail({ code: "not_due" });
  return letGo(ctx, provider, orderId, "expired");
}
