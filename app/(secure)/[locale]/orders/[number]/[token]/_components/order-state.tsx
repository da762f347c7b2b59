import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { OrderKey, OrderView } from "@/lib/orders/types";
import { formatTime } from "@/lib/shared/format";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import { PayForm } from "./pay-form";

type OrderStateProps = { order: OrderView; orderKey: OrderKey; locale: Locale; leftPayment: boolean };

/** What the order's state means for the customer, and the next thing to do. */
export async function OrderState({ order, orderKey, locale, leftPayment }: OrderStateProps) {
  const t = await getTranslations({ locale, namespace: "order" });
  switch (order.status) {
    case "awaiting_payment":
      return (
        <Notice tone="warning" title={t("awaiting.title")} className="mb-10">
          <p>{t("awaiting.text", { time: formatTime(order.expiresAt, locale) })}</p>
          {leftPayment ? <p>{t("awaiting.cancelled")}</p> : null}
          <PayForm
            orderKey={{ number: orderKey.number, token: orderKey.token }}
            locale={locale}
            texts={{
              pay: t("awaiting.pay", { amount: formatCents(order.totals.payableCents, locale) }),
              paying: t("awaiting.paying"),
              change: t("awaiting.change"),
              changeHint: t("awaiting.changeHint"),
              failures: {
                provider_unavailable: t("failures.provider_unavailable"),
                payment_in_progress: t("failures.payment_in_progress"),
                already_paid: t("failures.already_paid"),
                order_closed: t("failures.order_closed"),
                rate_limited: t("failures.rate_limited"),
                database_unavailable: t("failures.database_unavailable"),
                other: t("failures.other"),
              },
            }}
          />
        </Notice>
      );
    case "expired":
      return (
        <Notice title={t("expired.title")} className="mb-10">
          <p>{t("expired.text")}</p>
          <p className="mt-2">
            <a className={buttonClass({ look: "outline", size: "sm" })} href={`/${locale}/cart`}>
              {t("expired.action")}
            </a>
          </p>
        </Notice>
      );
    case "cancelled":
      return (
        <Notice title={t("cancelled.title")} className="mb-10">
          <p>{t("cancelled.text")}</p>
        </Notice>
      );
    case "paid":
      return null;
  }
}
