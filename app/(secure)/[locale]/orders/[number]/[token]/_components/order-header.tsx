import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import type { OrderStatus, OrderView } from "@/lib/orders/types";
import { formatDay } from "@/lib/shared/format";
import type { Locale } from "@/lib/shared/text";

const tones = {
  awaiting_payment: "warning",
  paid: "positive",
  cancelled: "neutral",
  expired: "neutral",
} as const satisfies Record<OrderStatus, string>;

export async function OrderHeader({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  return (
    <header className="mb-8">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="title text-3xl sm:text-4xl">{t("title", { number: order.number })}</h1>
        <Badge tone={tones[order.status]}>{t(`status.${order.status}`)}</Badge>
      </div>
      <p className="mt-2 text-mute">{t("placedOn", { date: formatDay(order.placedAt, locale) })}</p>
    </header>
  );
}
