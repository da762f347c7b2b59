import { unstable_cache } from "next/cache";
import { cache } from "react";
import { listCategories } from "@/lib/catalog/queries/list-categories";
import type { CategoryDto } from "@/lib/catalog/types";
import { browsing } from "@/lib/doors/reading";
import { cacheTags } from "@/lib/shared/cache-tags";
import type { Locale } from "@/lib/shared/text";

/** Every category in the order of the navigation, kept until one of them changes. */
export const getNavigation = cache(
  (locale: Locale): Promise<CategoryDto[]> =>
    unstable_cache(() => browsing(({ db }) => listCategories(db, locale)), ["navigation", locale], {
      tags: [cacheTags.navigation],
    })(),
);

/** The headings of the main menu with what hangs under them. */
export async function getMenu(locale: Locale): Promise<CategoryDto[]> {
  const categories = await getNavigation(locale);
  return categories.filter((category) => category.parentSlug === null);
}
