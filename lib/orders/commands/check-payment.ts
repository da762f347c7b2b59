import { and, desc, eq } from "drizzle-orm";
import { payments } from "@/db/schema/payments";
import type { Unanswered } from "@/lib/payments/ask";
import type { PaymentProvider, PaymentReference } from "@/lib/payments/port";
import type { Context } from "@/lib/shared/context";
import { fail, ok, type Result } from "@/lib/shared/result";
import { getOrderId } from "../queries";
import type { OrderKey, Settlement } from "../types";
import { completePayment } from "./complete-payment";

/**
 * For the customer who comes back from the payment page: looks at the order's newest attempt at the provider instead of
 * waiting for the webhook. Answers null when nothing was ever opened. Failures: `order_not_found` (also a wrong token),
 * `payment_not_found`, `provider_unavailable`.
 */
export async function checkPayment(
  ctx: Context,
  provider: PaymentProvider,
  { key }: { key: OrderKey },
): Promise<
  Result<Settlement | null, { code: "order_not_found" } | { code: "payment_not_found" } | Unanswered>
> {
  const orderId = await getOrderId(ctx.db, key);
  if (!orderId) return fail({ code: "order_not_found" });
  const [attempt] = await ctx.db
    .select()
    .from(payments)
    .where(and(eq(payments.orderId, orderId), eq(payments.provider, provider.name)))
    .orderBy(desc(payments.openedAt), desc(payments.id))
    .limit(1);
  const reference = attempt && referenceOf(attempt);
  return reference ? completePayment(ctx, provider, reference) : ok(null);
}

function referenceOf(attempt: typeof payments.$inferSelect): PaymentReference | null {
  if (attempt.providerSessionId) return { kind: "session", sessionId: attempt.providerSessionId };
  if (attempt.providerIntentId) return { kind: "intent", intentId: attempt.providerIntentId };
  return null;
}
