import { getLocale, getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";

export default async function SecureNotFound() {
  const locale = await getLocale();
  const t = await getTranslations("order");
  return (
    <div className="max-w-xl py-10">
      <h1 className="title text-4xl">{t("notFound.title")}</h1>
      <p className="mt-4 mb-8 text-lg text-mute">{t("notFound.text")}</p>
      <a href={`/${locale}`} className={buttonClass()}>
        {t("shopOn")}
      </a>
    </div>
  );
}
