import { getTranslations } from "next-intl/server";
import type { OrderView } from "@/lib/orders/types";
import { formatMoment } from "@/lib/shared/format";
import type { Locale } from "@/lib/shared/text";

/** Every event from every channel, newest first. */
export async function OrderTimeline({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="title mb-5 text-2xl">
        {t("timeline")}
      </h2>
      <ol className="ml-2 border-line border-l">
        {order.events.toReversed().map((event, index) => (
          <li key={`${event.type}-${event.at}`} className="relative pb-5 pl-6 last:pb-0">
            <span
              aria-hidden
              className={`absolute top-1.5 -left-[0.3125rem] size-2.5 rounded-full ${index === 0 ? "bg-ember" : "bg-edge"}`}
            />
            <p className="font-semibold">{t(`events.${event.type as "placed"}`)}</p>
            <p className="text-mute text-sm">
              <time dateTime={event.at}>{formatMoment(event.at, locale)}</time>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
