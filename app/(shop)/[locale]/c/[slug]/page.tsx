import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { readListingState } from "@/components/catalog/listing-url";
import { isLocale } from "@/lib/shared/text";
import { getCategoryListing } from "../../../_data/listings";
import { getNavigation } from "../../../_data/navigation";
import { alternates } from "../../_components/alternates";
import { CategoryPage } from "../../_components/category-page";

type PageProps = { params: Promise<{ locale: string; slug: string }> };

export function generateStaticParams(): { slug: string }[] {
  return [];
}

async function load({ params }: PageProps) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return null;
  const category = (await getNavigation(locale)).find((candidate) => candidate.slug === slug);
  return category ? { locale, category } : null;
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const found = await load(props);
  if (!found) return {};
  const { locale, category } = found;
  return {
    title: category.name,
    description: category.intro,
    alternates: alternates(locale, `/c/${category.slug}`),
  };
}

/** The unfiltered category: a file. With filters in the address the proxy leads to `c-filtered`. */
export default async function UnfilteredCategoryPage(props: PageProps) {
  const found = await load(props);
  if (!found) notFound();
  const { locale, category } = found;
  setRequestLocale(locale);
  const listing = await getCategoryListing(locale, category.slug);
  return <CategoryPage locale={locale} category={category} listing={listing} state={readListingState({})} />;
}
