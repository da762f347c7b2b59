"use server";

import { redirect } from "next/navigation";
import { callerAddress, webContext } from "@/lib/doors/context";
import { limit } from "@/lib/doors/rate-limit";
import { unlessAway } from "@/lib/doors/unless-away";
import { getPaymentProvider } from "@/lib/payments/provider";
import { formOf } from "@/lib/shared/form-of";
import type { Locale } from "@/lib/shared/text";
import { cancelOrder } from "./commands/cancel-order";
import { checkPayment } from "./commands/check-payment";
import { openPayment } from "./commands/open-payment";
import { getOrderId } from "./queries";
import { orderKeySchema } from "./schemas";
import type { OrderKey } from "./types";

/** A failure's code for the page to explain; a success leads elsewhere. */
type OrderFormState = { code: string } | null;

const unavailable = { code: "database_unavailable" };

/** Leads to the payment page of an order that waits for its payment. */
export async function payOrderAction(_: OrderFormState, form: FormData): Promise<OrderFormState> {
  const parsed = orderKeySchema.safeParse(Object.fromEntries(formOf(form)));
  if (!parsed.success) return { code: "order_not_found" };
  const { locale, ...key } = parsed.data;
  return unlessAway(async () => {
    if ((await limit("checkout", await callerAddress())) !== null) return { code: "rate_limited" };
    const ctx = await webContext(locale);
    const orderId = await getOrderId(ctx.db, key);
    if (!orderId) return { code: "order_not_found" };
    const opened = await openPayment(ctx, getPaymentProvider(), { orderId, kind: "session" });
    return opened.ok ? redirect(opened.value.url) : opened.failure;
  }, unavailable);
}

/** Takes an unpaid order back and leads to the cart, which is as it was. */
export async function changeOrderAction(_: OrderFormState, form: FormData): Promise<OrderFormState> {
  const parsed = orderKeySchema.safeParse(Object.fromEntries(formOf(form)));
  if (!parsed.success) return { code: "order_not_found" };
  const { locale, ...key } = parsed.data;
  return unlessAway(async () => {
    if ((await limit("checkout", await callerAddress())) !== null) return { code: "rate_limited" };
    const cancelled = await cancelOrder(await webContext(locale), getPaymentProvider(), { key });
    return cancelled.ok ? redirect(`/${locale}/cart`) : cancelled.failure;
  }, unavailable);
}

/** Looks at the order's payment at the provider, for the page the customer comes back to. Tells nothing itself. */
export async function checkPaymentAction(input: OrderKey & { locale: Locale }): Promise<void> {
  const parsed = orderKeySchema.safeParse(input);
  if (!parsed.success) return;
  const { locale, ...key } = parsed.data;
  await unlessAway(async () => {
    if ((await limit("checkout", await callerAddress())) !== null) return;
    await checkPayment(await webContext(locale), getPaymentProvider(), { key });
  }, undefined);
}
