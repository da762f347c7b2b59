import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/shared/text";

const pages = ["imprint", "terms", "privacy", "withdrawal", "accessibility"] as const;

/** The legal pages and the withdrawal function, which stands on every page (§ 356a BGB). */
export async function SecureFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "shop" });
  return (
    <footer className="border-line border-t bg-sunken text-sm">
      <nav aria-label={t("footer.legal")} className="shell flex flex-wrap items-center gap-x-6 gap-y-1 py-5">
        {pages.map((page) => (
          <a
            key={page}
            href={`/${locale}/legal/${page}`}
            className="inline-flex min-h-11 items-center text-mute hover:text-ink hover:underline"
          >
            {t(`footer.${page}`)}
          </a>
        ))}
        <a href={`/${locale}/withdraw`} className="link inline-flex min-h-11 items-center font-semibold">
          {t("footer.withdraw")}
        </a>
      </nav>
    </footer>
  );
}
