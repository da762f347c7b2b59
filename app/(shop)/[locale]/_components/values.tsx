import { getTranslations } from "next-intl/server";
import { Flame } from "@/components/ui/icons/flame";
import { RotateCcw } from "@/components/ui/icons/rotate-ccw";
import { Store } from "@/components/ui/icons/store";
import { Wrench } from "@/components/ui/icons/wrench";
import type { Locale } from "@/lib/shared/text";

const values = [
  { key: "fresh", Icon: Flame },
  { key: "collect", Icon: Store },
  { key: "return", Icon: RotateCcw },
  { key: "repair", Icon: Wrench },
] as const;

/** What the shop stands for, in facts. */
export async function Values({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "home" });
  return (
    <section className="mt-20 border-line border-y bg-sunken lg:mt-28">
      <div className="shell grid gap-x-16 gap-y-10 py-14 lg:grid-cols-[2fr_3fr] lg:py-20">
        <div>
          <h2 className="title text-4xl">{t("story.title")}</h2>
          <p className="mt-4 max-w-[44ch] text-lg text-mute">{t("story.text")}</p>
        </div>
        <dl className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
          {values.map(({ key, Icon }) => (
            <div key={key} className="border-line border-t pt-4">
              <Icon aria-hidden className="size-6 text-ember" strokeWidth={1.6} />
              <dt className="mt-3 font-semibold text-lg">{t(`values.${key}.title`)}</dt>
              <dd className="mt-1 text-mute">{t(`values.${key}.text`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
