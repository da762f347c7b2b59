import { getTranslations } from "next-intl/server";
import { TotalRow } from "@/components/cart/total-row";
import { Card } from "@/components/ui/card";
import type { OrderView } from "@/lib/orders/types";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";

/** What it cost, with every discount named, the VAT and what went back. */
export async function OrderSums({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  const money = (cents: number) => formatCents(cents, locale);
  const { totals } = order;
  return (
    <Card>
      <dl className="grid gap-1.5">
        <TotalRow label={t("goods")} value={money(totals.goodsCents)} />
        {order.adjustments.map(({ label, amountCents }) => (
          <TotalRow key={label} label={label} value={money(amountCents)} />
        ))}
        <TotalRow
          label={t("shipping")}
          value={totals.shippingCents === 0 ? t("shippingFree") : money(totals.shippingCents)}
        />
        <TotalRow strong label={t("total")} value={money(totals.totalCents)} />
        {totals.taxes
          .filter((tax) => tax.rate > 0)
          .map((tax) => (
            <TotalRow
              key={`${tax.country}${tax.rate}`}
              quiet
              label={t("taxLine", { amount: money(tax.taxCents), rate: tax.rate })}
            />
          ))}
      </dl>
      {order.refunds.length > 0 ? (
        <>
          <h3 className="mt-6 font-semibold">{t("refunds")}</h3>
          <ul className="mt-1 text-sm">
            {order.refunds.map((refund) => (
              <li key={refund.requestedAt}>
                {t(`refundRow.${refund.status as "requested"}`, { amount: money(refund.amountCents) })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}
