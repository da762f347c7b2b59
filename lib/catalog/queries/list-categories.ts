import { asc } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { categories } from "@/db/schema/catalog";
import type { Locale } from "@/lib/shared/text";
import type { CategoryDto } from "../types";

/** Every category in one language, in the order of the navigation: headings first by position, then what hangs below. */
export async function listCategories(db: Db | Tx, locale: Locale): Promise<CategoryDto[]> {
  const rows = await db.select().from(categories).orderBy(asc(categories.position), asc(categories.slug));
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  const headingsFirst = [...rows.filter((row) => !row.parentId), ...rows.filter((row) => row.parentId)];
  return headingsFirst.map((row) => ({
    id: row.id,
    slug: row.slug,
    parentSlug: (row.parentId && slugs.get(row.parentId)) || null,
    name: row.name[locale],
    title: row.title[locale],
    intro: row.intro[locale],
    children: rows
      .filter(({ parentId }) => parentId === row.id)
      .map(({ slug, name }) => ({ slug, name: name[locale] })),
  }));
}
