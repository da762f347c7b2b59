import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { listingHref, type Query, readListingState } from "@/components/catalog/listing-url";
import { isLocale } from "@/lib/shared/text";
import { PAGE_SIZE, readListing } from "../../../_data/listings";
import { getNavigation } from "../../../_data/navigation";
import { alternates } from "../../_components/alternates";
import { CategoryPage } from "../../_components/category-page";

type PageProps = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Query>;
};

async function load({ params, searchParams }: PageProps) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return null;
  const category = (await getNavigation(locale)).find((candidate) => candidate.slug === slug);
  return category ? { locale, category, state: readListingState(await searchParams) } : null;
}

/** Pages of the plain list may be found by themselves; filtered and sorted ones point to the category. */
export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const found = await load(props);
  if (!found) return {};
  const { locale, category, state } = found;
  const t = await getTranslations({ locale, namespace: "listing" });
  const path = `/c/${category.slug}`;
  const paged = listingHref(path, { ...readListingState({}), page: state.page });
  return {
    title: state.page > 1 ? `${category.name}, ${t("metaPage", { page: state.page })}` : category.name,
    description: category.intro,
    alternates: alternates(locale, listingHref(path, state) === paged ? paged : path),
  };
}

/** Reached through the proxy alone, under the category's own address. */
export default async function FilteredCategoryPage(props: PageProps) {
  const found = await load(props);
  if (!found) notFound();
  const { locale, category, state } = found;
  setRequestLocale(locale);
  const listing = await readListing({ ...state, locale, category: category.slug, pageSize: PAGE_SIZE });
  return <CategoryPage locale={locale} category={category} listing={listing} state={state} />;
}
