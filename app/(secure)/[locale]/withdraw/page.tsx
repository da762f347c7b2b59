import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { webContext } from "@/lib/doors/context";
import { getSettings } from "@/lib/settings/queries";
import type { Locale } from "@/lib/shared/text";
import { WithdrawForm } from "./_components/withdraw-form";
import { withdrawTexts } from "./_components/withdraw-texts";

type PageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ order?: string | string[] }>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "withdraw" });
  return { title: t("title") };
}

/** The withdrawal function (§ 356a BGB): open to everybody, two steps, without JavaScript too. Mails link here with the order's number. */
export default async function WithdrawPage({ params, searchParams }: PageProps) {
  const [{ locale }, { order }] = await Promise.all([params, searchParams]);
  setRequestLocale(locale);
  const t = await getTranslations("withdraw");
  const { db } = await webContext(locale);
  const { company } = await getSettings(db);
  return (
    <div className="max-w-2xl">
      <h1 className="title text-4xl sm:text-5xl">{t("title")}</h1>
      <p className="mt-3 mb-8 text-lg text-mute sm:mb-10">{t("lead")}</p>
      <WithdrawForm
        locale={locale}
        texts={await withdrawTexts(locale, company.email)}
        contract={typeof order === "string" ? order.slice(0, 80) : ""}
      />
    </div>
  );
}
