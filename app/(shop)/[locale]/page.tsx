import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ProductRow } from "@/components/catalog/product-row";
import { isLocale } from "@/lib/shared/text";
import { getRow } from "../_data/listings";
import { getMenu } from "../_data/navigation";
import { alternates } from "./_components/alternates";
import { CategoryTiles } from "./_components/category-tiles";
import { Hero } from "./_components/hero";
import { StoreStrip } from "./_components/store-strip";
import { Values } from "./_components/values";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "home" });
  return { title: { absolute: t("title") }, alternates: alternates(locale, "") };
}

export default async function HomePage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const [t, menu, newest, reduced, popular] = await Promise.all([
    getTranslations({ locale, namespace: "home" }),
    getMenu(locale),
    getRow(locale, "newest", 4),
    getRow(locale, "reduced", 4),
    getRow(locale, "popular", 4),
  ]);
  return (
    <>
      <Hero locale={locale} />
      <CategoryTiles locale={locale} menu={menu} />
      <ProductRow title={t("popular")} products={popular} locale={locale} />
      <Values locale={locale} />
      <ProductRow title={t("reduced")} note={t("reducedNote")} products={reduced} locale={locale} />
      <ProductRow title={t("new")} products={newest} locale={locale} />
      <StoreStrip locale={locale} />
    </>
  );
}
