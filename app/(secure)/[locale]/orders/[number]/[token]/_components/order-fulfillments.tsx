import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { OrderView } from "@/lib/orders/types";
import { formatMoment, formatWeekday } from "@/lib/shared/format";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";

type Fulfillment = OrderView["fulfillments"][number];

/** One card for each way the goods take: what is in it, how it travels, when it comes. */
export async function OrderFulfillments({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  const live = order.status === "paid" || order.status === "awaiting_payment";
  return order.fulfillments.map((fulfillment) => (
    <Card key={fulfillment.id}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="title text-2xl">
          {fulfillment.store
            ? t("fulfillments.collect", { store: fulfillment.store.name })
            : t("fulfillments.ship")}
        </h2>
        {order.status === "paid" ? (
          <Badge tone="positive">{t(`fulfillments.status.${fulfillment.status}`)}</Badge>
        ) : null}
      </div>
      {live ? <PromisedDate fulfillment={fulfillment} locale={locale} /> : null}
      {fulfillment.pickupCode && order.status === "paid" ? (
        <p className="mt-3 rounded-md bg-sunken px-4 py-3">
          {t("fulfillments.pickupCode")}:{" "}
          <strong className="font-mono text-xl tracking-widest">{fulfillment.pickupCode}</strong>
        </p>
      ) : null}
      <ul className="mt-4 divide-y divide-line border-line border-t">
        {order.lines
          .filter((line) => fulfillment.lineIds.includes(line.id))
          .map((line) => (
            <li key={line.id} className="flex justify-between gap-4 py-3">
              <div className="min-w-0">
                <a href={`/${locale}/p/${line.slug}`} className="font-semibold hover:underline">
                  {line.name}
                </a>
                <p className="text-mute text-sm">{line.optionsLabel}</p>
                <p className="text-mute text-sm tabular-nums">
                  {t("quantity", { count: line.quantity, price: formatCents(line.unitPriceCents, locale) })}
                </p>
              </div>
              <p className="money font-semibold">{formatCents(line.subtotalCents, locale)}</p>
            </li>
          ))}
      </ul>
    </Card>
  ));
}

async function PromisedDate({ fulfillment, locale }: { fulfillment: Fulfillment; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  const { promisedFrom: from, promisedTo: to, method } = fulfillment;
  if (!from) return null;
  const text =
    method === "collect"
      ? t("fulfillments.ready", { from: formatMoment(from, locale) })
      : t("fulfillments.arrives", {
          from: formatWeekday(from, locale),
          to: formatWeekday(to ?? from, locale),
        });
  return <p className="mt-1 font-semibold text-leaf">{text}</p>;
}
