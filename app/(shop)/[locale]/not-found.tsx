import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { getMenu } from "../_data/navigation";

/** The header with its search stands above; here are the ways back in. */
export default async function NotFoundPage() {
  const locale = await getLocale();
  const [t, menu] = await Promise.all([getTranslations({ locale, namespace: "states" }), getMenu(locale)]);
  return (
    <div className="shell grid min-h-[60vh] content-center py-16 text-center">
      <p aria-hidden className="title text-6xl text-ember">
        404
      </p>
      <h1 className="title mt-4 text-4xl">{t("notFound.title")}</h1>
      <p className="mx-auto mt-4 max-w-[50ch] text-lg text-mute">{t("notFound.text")}</p>
      <ul className="mt-8 flex flex-wrap justify-center gap-2.5">
        <li>
          <Link href={`/${locale}`} className={buttonClass()}>
            {t("notFound.home")}
          </Link>
        </li>
        {menu.map(({ slug, name }) => (
          <li key={slug}>
            <Link href={`/${locale}/c/${slug}`} className={buttonClass({ look: "outline" })}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
