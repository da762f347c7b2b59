import type { MetadataRoute } from "next";
import { listCategories } from "@/lib/catalog/queries/list-categories";
import { listProductSlugs } from "@/lib/catalog/queries/list-product-slugs";
import { browsing } from "@/lib/doors/reading";
import { legalPages } from "@/lib/legal/types";
import { publicUrl } from "@/lib/shared/env";
import { defaultLocale, locales } from "@/lib/shared/text";
import { listStores } from "@/lib/stores/queries";

export const dynamic = "force-dynamic";

/** A sitemap holds 50,000 addresses (sitemaps.org). */
const MOST_ENTRIES = 50_000;

/** Every page worth finding, once per language, each naming its translation. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [categories, products, stores] = await browsing(({ db, now }) =>
    Promise.all([listCategories(db, defaultLocale), listProductSlugs(db), listStores(db, { now })]),
  );
  const pages: { path: string; updatedAt?: Date }[] = [
    { path: "" },
    ...categories.map(({ slug }) => ({ path: `/c/${slug}` })),
    { path: "/stores" },
    ...stores.map(({ slug }) => ({ path: `/stores/${slug}` })),
    ...legalPages.map((page) => ({ path: `/legal/${page}` })),
    ...products.map(({ slug, updatedAt }) => ({ path: `/p/${slug}`, updatedAt })),
  ];
  return pages
    .flatMap(({ path, updatedAt }) =>
      locales.map((locale) => ({
        url: publicUrl(`/${locale}${path}`),
        lastModified: updatedAt,
        alternates: {
          languages: Object.fromEntries(
            locales.map((language) => [language, publicUrl(`/${language}${path}`)]),
          ),
        },
      })),
    )
    .slice(0, MOST_ENTRIES);
}
