import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { webContext } from "@/lib/doors/context";
import { getWithdrawalView } from "@/lib/returns/queries";
import { formatExactMoment } from "@/lib/shared/format";
import type { Locale } from "@/lib/shared/text";
import { Declaration } from "../../_components/declaration";

type PageProps = { params: Promise<{ locale: Locale; id: string; token: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "withdraw" });
  return { title: t("done.title") };
}

/** What was declared and when, to the second, for whoever declared it. It stays the same on every reload. */
export default async function WithdrawalPage({ params }: PageProps) {
  const { locale, id, token } = await params;
  setRequestLocale(locale);
  const [t, { db }] = await Promise.all([getTranslations("withdraw"), webContext(locale)]);
  const declared = await getWithdrawalView(db, { id, token });
  if (!declared) notFound();
  const rows = [
    { label: t("done.at"), value: formatExactMoment(declared.declaredAt, locale) },
    { label: t("form.name"), value: declared.name },
    { label: t("form.contract"), value: declared.contract },
    { label: t("form.email"), value: declared.email },
    { label: t("form.goods"), value: declared.goods ?? t("summary.whole") },
  ];
  return (
    <div className="grid max-w-2xl gap-6">
      <h1 className="title text-4xl sm:text-5xl">{t("done.title")}</h1>
      <Notice tone="positive" title={t("done.mail", { email: declared.email })} />
      <Declaration statement={t("summary.statement", { contract: declared.contract })} rows={rows} />
      <p className="text-mute">{t("done.note")}</p>
      <section aria-labelledby="next">
        <h2 id="next" className="title text-2xl">
          {t("done.next")}
        </h2>
        <ul className="mt-3 grid list-disc gap-2 pl-5">
          <li>{t("done.goodsBack")}</li>
          <li>{t("done.money")}</li>
        </ul>
      </section>
      <p>
        <a className={buttonClass({ look: "outline" })} href={`/${locale}`}>
          {t("done.home")}
        </a>
      </p>
    </div>
  );
}
