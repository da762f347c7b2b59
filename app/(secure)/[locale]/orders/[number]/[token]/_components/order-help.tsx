import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import type { OrderView } from "@/lib/orders/types";
import type { Locale } from "@/lib/shared/text";

/** Returns and withdrawal, said where the order is; the withdrawal function is open without sign-in (§ 356a BGB). */
export async function OrderHelp({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  return (
    <section className="grid gap-3 border-line border-t pt-6 text-sm">
      {order.status === "paid" ? (
        <>
          <h2 className="font-semibold text-base">{t("help")}</h2>
          <p className="text-mute">{t("helpText")}</p>
          <p>
            <a className={buttonClass({ look: "outline", size: "sm" })} href={`/${locale}/withdraw`}>
              {t("withdraw")}
            </a>
          </p>
        </>
      ) : null}
      <p className="text-mute">{t("keepLink")}</p>
      <p>
        <a className="link font-semibold" href={`/${locale}`}>
          {t("shopOn")}
        </a>
      </p>
    </section>
  );
}
