import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import type { Locale } from "@/lib/shared/text";
import { Still } from "./still";

/** The first screen: one sentence, one picture, two ways on. */
export async function Hero({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "home" });
  return (
    <section className="shell grid items-center gap-x-16 gap-y-8 pt-6 lg:min-h-[36rem] lg:grid-cols-[5fr_6fr] lg:pt-10">
      <div className="order-last lg:order-first lg:py-12">
        <p className="font-semibold text-ember text-sm">{t("hero.kicker")}</p>
        <h1 className="title mt-3 text-5xl lg:text-6xl">{t("hero.title")}</h1>
        <p className="mt-5 max-w-[38ch] text-lg text-mute">{t("hero.text")}</p>
        <p className="mt-8 flex flex-wrap gap-3">
          <Link href={`/${locale}/c/coffee`} prefetch={false} className={buttonClass({ size: "lg" })}>
            {t("hero.primary")}
          </Link>
          <Link
            href={`/${locale}/c/brewing`}
            prefetch={false}
            className={buttonClass({ size: "lg", look: "outline" })}
          >
            {t("hero.secondary")}
          </Link>
        </p>
      </div>
      <Still />
    </section>
  );
}
