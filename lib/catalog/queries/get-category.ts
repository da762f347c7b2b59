import type { Db, Tx } from "@/db/client";
import type { Locale } from "@/lib/shared/text";
import type { CategoryDto } from "../types";
import { listCategories } from "./list-categories";

/** One category with its children; null when nobody knows it. The table is small: it is read whole, in one round trip. */
export async function getCategory(
  db: Db | Tx,
  { slug, locale }: { slug: string; locale: Locale },
): Promise<CategoryDto | null> {
  const categories = await listCategories(db, locale);
  return categories.find((category) => category.slug === slug) ?? null;
}
