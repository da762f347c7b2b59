import { placeOrder } from "@/lib/checkout/commands/place-order";
import { checkoutSchema } from "@/lib/checkout/schemas";
import { type ApiCall, apiRoute, readBody, refuse, requireIdempotencyKey } from "@/lib/doors/api";
import { openPayment } from "@/lib/orders/commands/open-payment";
import { getPaymentProvider } from "@/lib/payments/provider";
import type { Failure } from "@/lib/shared/result";
import { cartBody, cartKeyOf } from "../../../_contract/cart-call";

export const POST = apiRoute<{ cart: string }>("checkout", async (call, params) => {
  requireIdempotencyKey(call.ctx);
  const input = await readBody(call.request, checkoutSchema);
  const placed = await placeOrder(call.ctx, { cart: cartKeyOf(call, params), ...input });
  if (!placed.ok) return refuse(withQuoteInLanguage(call, placed.failure));
  const { orderId, number, token, totalCents, payableCents } = placed.value;
  const answer = { orderNumber: number, orderToken: token, totalCents };
  if (payableCents === 0) return { status: 201, body: { ...answer, payment: null } };
  const provider = getPaymentProvider();
  const opened = await openPayment(call.ctx, provider, { orderId, kind: "intent" });
  if (!opened.ok) return refuse(opened.failure);
  const { intentId, clientSecret } = opened.value;
  const payment = { provider: provider.name, ...provider.client, paymentIntentId: intentId, clientSecret };
  return { status: 201, body: { ...answer, payment } };
});

/** `total_changed` carries the new quote, in the caller's language like every cart. */
function withQuoteInLanguage(call: ApiCall, failure: Failure): Failure {
  if (failure.code !== "total_changed") return failure;
  return { ...failure, quote: cartBody(failure.quote as Parameters<typeof cartBody>[0], call.ctx.locale) };
}
