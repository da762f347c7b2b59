import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { EmptyList } from "@/components/catalog/empty-list";
import { type Query, readListingState } from "@/components/catalog/listing-url";
import { ListingView } from "@/components/catalog/listing-view";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { isLocale } from "@/lib/shared/text";
import { PAGE_SIZE, readListing } from "../../_data/listings";
import { getMenu } from "../../_data/navigation";

/** The address decides what is shown. */
export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "listing" });
  const { text } = readListingState(await searchParams);
  return {
    title: text ? t("search.titleFor", { text }) : t("search.title"),
    robots: { index: false, follow: true },
  };
}

export default async function SearchPage({ params, searchParams }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const state = readListingState(await searchParams);
  const [t, menu] = await Promise.all([getTranslations({ locale, namespace: "listing" }), getMenu(locale)]);
  const categories = menu.map(({ slug, name }) => (
    <Link key={slug} href={`/${locale}/c/${slug}`} className={buttonClass({ look: "outline", size: "sm" })}>
      {name}
    </Link>
  ));
  if (!state.text) {
    return (
      <div className="shell pt-10">
        <h1 className="title text-4xl">{t("search.title")}</h1>
        <div className="mt-8">
          <EmptyList title={t("search.prompt")} text={t("search.promptText")}>
            {categories}
          </EmptyList>
        </div>
      </div>
    );
  }
  const { text } = state;
  const listing = await readListing({ ...state, locale, pageSize: PAGE_SIZE });
  return (
    <>
      <div className="shell pt-10 pb-8">
        <h1 className="title text-4xl">{t("search.titleFor", { text })}</h1>
        {listing.correctedText ? (
          <Notice className="mt-5 max-w-2xl">
            <p className="text-base">{t("search.corrected", { text, corrected: listing.correctedText })}</p>
          </Notice>
        ) : null}
      </div>
      <ListingView
        locale={locale}
        path={`/${locale}/search`}
        listing={listing}
        state={state}
        empty={
          <EmptyList title={t("search.empty.title", { text })} text={t("search.empty.text")}>
            {categories}
          </EmptyList>
        }
      />
    </>
  );
}
