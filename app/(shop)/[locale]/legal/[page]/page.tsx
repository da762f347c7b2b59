import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumbs } from "@/components/catalog/breadcrumbs";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { isLegalPage, legalText } from "@/lib/legal/legal-text";
import { legalPages } from "@/lib/legal/types";
import { isLocale } from "@/lib/shared/text";
import { getShopSettings } from "../../../_data/settings";
import { alternates } from "../../_components/alternates";

type PageProps = { params: Promise<{ locale: string; page: string }> };

export function generateStaticParams(): { page: string }[] {
  return [];
}

async function load({ params }: PageProps) {
  const { locale, page } = await params;
  return isLocale(locale) && isLegalPage(page) ? { locale, page } : null;
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const found = await load(props);
  if (!found) return {};
  const { locale, page } = found;
  const t = await getTranslations({ locale, namespace: "legal" });
  return { title: t(`pages.${page}`), alternates: alternates(locale, `/legal/${page}`) };
}

export default async function LegalPage(props: PageProps) {
  const found = await load(props);
  if (!found) notFound();
  const { locale, page } = found;
  setRequestLocale(locale);
  const [t, settings] = await Promise.all([
    getTranslations({ locale, namespace: "legal" }),
    getShopSettings(),
  ]);
  const text = legalText(page, locale, settings);
  return (
    <div className="shell pt-3">
      <Breadcrumbs
        locale={locale}
        crumbs={[{ href: `/${locale}/legal/${page}`, name: t(`pages.${page}`) }]}
      />
      <div className="mt-3 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,44rem)_1fr]">
        <article>
          <h1 className="title hyphens-auto text-4xl lg:text-5xl">{text.title}</h1>
          <p className="mt-3 text-mute text-sm">{t("version", { version: text.version })}</p>
          {page === "withdrawal" ? (
            <Notice title={t("withdraw.title")} className="mt-8">
              <p>{t("withdraw.text")}</p>
              <p>
                <a
                  href={`/${locale}/withdraw`}
                  className={buttonClass({ look: "outline", className: "mt-2" })}
                >
                  {t("withdraw.link")}
                </a>
              </p>
            </Notice>
          ) : null}
          {text.sections.map(({ heading, paragraphs, list }) => (
            <section key={heading} className="mt-10">
              <h2 className="font-semibold text-xl">{heading}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph} className="mt-3 whitespace-pre-line">
                  {paragraph}
                </p>
              ))}
              {list ? (
                <ul className="mt-3 grid list-disc gap-1.5 pl-5 marker:text-ember">
                  {list.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              ) : null}
            </section>
          ))}
        </article>
        <nav aria-label={t("others")} className="lg:pt-3">
          <p className="font-semibold">{t("others")}</p>
          <ul className="mt-2">
            {legalPages.map((other) => (
              <li key={other}>
                <Link
                  href={`/${locale}/legal/${other}`}
                  prefetch={false}
                  aria-current={other === page ? "page" : undefined}
                  className="inline-flex min-h-11 items-center text-mute hover:text-ink hover:underline aria-[current=page]:font-semibold aria-[current=page]:text-ink"
                >
                  {t(`pages.${other}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
