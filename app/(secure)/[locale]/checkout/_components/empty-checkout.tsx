import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import type { Locale } from "@/lib/shared/text";

export async function EmptyCheckout({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  return (
    <div className="max-w-xl py-10">
      <h1 className="title text-4xl">{t("empty.title")}</h1>
      <p className="mt-4 mb-8 text-lg text-mute">{t("empty.text")}</p>
      <a href={`/${locale}`} className={buttonClass()}>
        {t("empty.action")}
      </a>
    </div>
  );
}
