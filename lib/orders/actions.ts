"use server";

import { redirect } from "next/navigation";
import { callerAddress, webContext } from "@/lib/doors/context";
import { limit } from "@/lib/doors/rate-limit";
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

/** Leads to the payment page of an order that waits for its payment. */
export async function payOrderAction(_: OrderFormState, form: FormData): Promise<OrderFormState> {
  const parsed = orderKeySchema.safeParse(Object.fromEntries(formOf(form)));
  if (!parsed.success) return { code: "order_not_found" };
  const { locale, ...key } = parsed.data;
  if ((await limit("checkout", await callerAddress())) !== null) return { code: "rate_limited" };
  const ctx = await webContext(locale);
  const orderId = await getOrderId(ctx.db, key);
  if (!orderId) return { code: "order_not_found" };
  const opened = await openPayment(ctx, getPaymentProvider(), { orderId, kind: "session" });
  if (!opened.ok) return opened.failure;
  redirect(opened.value.url);
}

/** Takes an unpaid order back and leads to the cart, which is as it was. */
export async function changeOrderAction(_: OrderFormState, form: FormData): Promise<OrderFormState> {
  const parsed = orderKeySchema.safeParse(Object.fromEntries(formOf(form)));
  if (!parsed.success) return { code: "order_not_found" };
  const { locale, ...key } = parsed.data;
  if ((await limit("checkout", await callerAddress())) !== null) return { code: "rate_limited" };
  const cancelled = await cancelOrder(await webContext(locale), getPaymentProvider(), { key });
  if (!cancelled.ok) return cancelled.failure;
  redirect(`/${locale}/cart`);
}

/** Looks at the order's payment at the provider, for the page the customer comes back to. Tells nothing itself. */
export async function checkPaymentAction(input: OrderKey & { locale: Locale }): Promise<void> {
  const parsed = orderKeySchema.safeParse(input);
  if (!parsed.success) return;
  const { locale, ...key } = parsed.data;
  if ((await limit("checkout", await callerAddress())) !== null) return;
  await checkPayment(await webContext(locale), getPaymentProvider(), { key });
}
