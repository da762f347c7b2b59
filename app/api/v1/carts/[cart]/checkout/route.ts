import { type JustPlaced, placeOrder } from "@/lib/checkout/commands/place-order";
import { checkoutSchema } from "@/lib/checkout/schemas";
import { type ApiCall, apiRoute, readBody, refuse, requireIdempotencyKey } from "@/lib/doors/api";
import { openPayment } from "@/lib/orders/commands/open-payment";
import { findIntent } from "@/lib/orders/queries/find-intent";
import type { OpenedIntent } from "@/lib/payments/port";
import { getPaymentProvider } from "@/lib/payments/provider";
import type { Failure } from "@/lib/shared/result";
import { cartBody, cartKeyOf } from "../../../_contract/cart-call";

export const POST = apiRoute<{ cart: string }>("checkout", async (call, params) => {
  requireIdempotencyKey(call.ctx);
  const input = await readBody(call.request, checkoutSchema);
  const placed = await placeOrder(call.ctx, { cart: cartKeyOf(call, params), payBy: "intent", ...input });
  if (!placed.ok) return refuse(withQuoteInLanguage(call, placed.failure));
  const { number, token, totalCents, payableCents } = placed.value;
  const answer = { orderNumber: number, orderToken: token, totalCents };
  if (payableCents === 0) return { status: 201, body: { ...answer, payment: null } };
  const { intentId, clientSecret } = await intentOf(call, placed.value);
  const { name, client } = getPaymentProvider();
  const payment = { provider: name, ...client, paymentIntentId: intentId, clientSecret };
  return { status: 201, body: { ...answer, payment } };
});

/** What to confirm at the provider. A repeated request is answered the same when that was paid or has ended since. */
async function intentOf(
  { ctx }: ApiCall,
  { orderId, number, replayed, attempt }: JustPlaced,
): Promise<OpenedIntent> {
  const kind = "intent";
  const opened = await openPayment(ctx, getPaymentProvider(), {
    orderId,
    kind,
    ...(attempt && { attempt, number }),
  });
  if (opened.ok) return opened.value;
  const over = opened.failure.code === "already_paid" || opened.failure.code === "order_closed";
  const known = replayed && over && (await findIntent(ctx.db, orderId));
  return known || refuse(opened.failure);
}

/** `total_changed` carries the new quote, in the caller's language like every cart. */
function withQuoteInLanguage(call: ApiCall, failure: Failure): Failure {
  if (failure.code !== "total_changed") return failure;
  return { ...failure, quote: cartBody(failure.quote as Parameters<typeof cartBody>[0], call.ctx.locale) };
}
