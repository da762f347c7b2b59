import type { PaymentProvider } from "@/lib/payments/port";
import type { Context } from "@/lib/shared/context";
import { fail, ok, type Result } from "@/lib/shared/result";
import { getOrderId } from "../queries";
import type { NotClosed } from "../steps/close-attempt";
import { letGo } from "../steps/let-go";
import type { OrderKey } from "../types";

export type CancelOrderFailure =
  | { code: "order_not_found" }
  | { code: "already_paid" }
  | { code: "order_closed" }
  | NotClosed;

/**
 * The customer takes an unpaid order back with its link; stock and cart are free again. A second call answers the same.
 * Failures: `order_not_found` (also a wrong token), `already_paid`, `order_closed` (it had expired),
 * `payment_in_progress`, `provider_unavailable`.
 */
export async function cancelOrder(
  ctx: Context,
  provider: PaymentProvider,
  { key }: { key: OrderKey },
): Promise<Result<{ orderStatus: "cancelled" }, CancelOrderFailure>> {
  const orderId = await getOrderId(ctx.db, key);
  if (!orderId) return fail({ code: "order_not_found" });
  const ended = await letGo(ctx, provider, orderId, "cancelled");
  if (!ended.ok) return ended;
  const { orderStatus } = ended.value;
  if (orderStatus === "cancelled") return ok({ orderStatus });
  return fail({ code: orderStatus === "paid" ? "already_paid" : "order_closed" });
}
