"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { callerAddress, readCartKey, webContext } from "@/lib/doors/context";
import { limit } from "@/lib/doors/rate-limit";
import { unlessAway } from "@/lib/doors/unless-away";
import { openPayment } from "@/lib/orders/commands/open-payment";
import { orderPath } from "@/lib/orders/order-path";
import { getPaymentProvider } from "@/lib/payments/provider";
import { formOf } from "@/lib/shared/form-of";
import { isId } from "@/lib/shared/ids";
import { defaultLocale, isLocale } from "@/lib/shared/text";
import { placeOrder } from "./commands/place-order";
import { checkoutInput, fieldOfPath, readCheckoutForm } from "./form";
import { explainRefusal } from "./queries";
import { checkoutSchema } from "./schemas";
import type { CheckoutState, CheckoutValues } from "./types";

/** Orders bindingly and leads to the payment page. The form's key makes twenty equal submits one order. */
export async function placeOrderAction(_: CheckoutState, submitted: FormData): Promise<CheckoutState> {
  const form = formOf(submitted);
  const values = readCheckoutForm(form);
  const parsed = checkoutSchema.safeParse(checkoutInput(values, Number(form.get("expectedTotalCents"))));
  if (!parsed.success) {
    const fields = parsed.error.issues.flatMap(({ path }) => fieldOfPath(path) ?? []);
    return { status: "invalid", values, fields: [...new Set(fields)] };
  }
  // Whether the order arrived is unknown then; sent again it carries the same key and is the same order.
  const unavailable = { status: "refused" as const, values, code: "database_unavailable" };
  return unlessAway(() => place(form, values, parsed.data), unavailable);
}

async function place(
  form: FormData,
  values: CheckoutValues,
  input: z.output<typeof checkoutSchema>,
): Promise<CheckoutState> {
  if ((await limit("checkout", await callerAddress())) !== null) {
    return { status: "refused", values, code: "rate_limited" };
  }
  const wanted = form.get("locale");
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  const attemptKey = form.get("attemptKey");
  if (typeof attemptKey !== "string" || !isId(attemptKey))
    return { status: "refused", values, code: "malformed_request" };
  const ctx = { ...(await webContext(locale)), idempotencyKey: attemptKey };
  const cart = await readCartKey();
  if (!cart) return { status: "refused", values, code: "cart_not_found" };
  const payBy = "session";
  const placed = await placeOrder(ctx, { cart, payBy, ...input });
  if (!placed.ok) {
    const { failure } = placed;
    const refused = await explainRefusal(ctx.db, { key: cart, locale, now: ctx.now, values, failure });
    // Another tab was faster: its order is the one to pay.
    if (refused.cart?.pendingOrder) redirect(orderPath(locale, refused.cart.pendingOrder));
    return refused;
  }
  const { orderId, number, token, attempt } = placed.value;
  const opened = await openPayment(ctx, getPaymentProvider(), {
    orderId,
    kind: payBy,
    ...(attempt && { attempt }),
  });
  // Without a payment page the order waits on its own page, where paying can be tried again.
  redirect(opened.ok ? opened.value.url : orderPath(locale, { number, token }));
}
