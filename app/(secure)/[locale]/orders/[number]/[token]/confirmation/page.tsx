import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { webContext } from "@/lib/doors/context";
import { checkPaymentAction } from "@/lib/orders/actions";
import { orderPath } from "@/lib/orders/order-path";
import { getOrderView } from "@/lib/orders/queries";
import type { OrderKey } from "@/lib/orders/types";
import { log } from "@/lib/shared/log";
import type { Locale } from "@/lib/shared/text";
import { OrderDetails } from "../_components/order-details";
import { OrderHeader } from "../_components/order-header";
import { OrderState } from "../_components/order-state";
import { PaymentCheck } from "../_components/payment-check";

type PageProps = { params: Promise<{ locale: Locale; number: string; token: string }> };

/** How long the page waits for the provider before it shows "is being checked" (reliability, F7: at most 3 s). */
const PATIENCE_MS = 2_500;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, number } = await params;
  const t = await getTranslations({ locale, namespace: "order" });
  return { title: t("title", { number }) };
}

/** Where the payment page sends the customer back to. The webhook may be faster or slower: both do the same. */
export default async function ConfirmationPage({ params }: PageProps) {
  const { locale, ...key } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("order");
  const ctx = await webContext(locale);
  const before = await getOrderView(ctx.db, { key, locale });
  if (!before) notFound();
  if (before.status === "awaiting_payment") await lookAtPayment({ ...key, locale });
  const order = before.status === "awaiting_payment" ? await getOrderView(ctx.db, { key, locale }) : before;
  if (!order) notFound();
  return (
    <>
      <OrderHeader order={order} locale={locale} />
      {order.status === "paid" ? (
        <Notice tone="positive" title={t("thanks", { name: order.name })} className="mb-8">
          <p>{t("thanksText", { email: order.email })}</p>
        </Notice>
      ) : null}
      {order.status === "awaiting_payment" ? (
        <PaymentCheck
          reloadHref={`${orderPath(locale, key)}/confirmation`}
          texts={{ title: t("checkingTitle"), text: t("checkingText"), reload: t("checkingReload") }}
        />
      ) : (
        <OrderState order={order} orderKey={key} locale={locale} leftPayment={false} />
      )}
      <OrderDetails order={order} locale={locale} />
    </>
  );
}

async function lookAtPayment(link: OrderKey & { locale: Locale }): Promise<void> {
  const look = checkPaymentAction(link).catch((error: unknown) => {
    // The webhook or the reconciler settles it; the customer sees that it is being checked.
    log.error({ err: error }, "return page could not check the payment");
  });
  await Promise.race([look, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}
