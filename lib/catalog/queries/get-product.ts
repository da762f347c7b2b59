import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import type { Locale } from "@/lib/shared/text";
import type { ProductDto } from "../types";
import { listProductCards } from "./list-product-cards";
import { neighboursOf } from "./neighbours";
import { offersOf } from "./offers";
import { type ProductRow, toProduct } from "./product-dto";

/** How many related goods a page shows; what the product does not name itself its category fills up. */
const RELATED = 4;

/** One product in one language with prices, reductions and stock bands as of `now` (UTC); null when it is not for sale. Two round trips. */
export async function getProduct(
  db: Db | Tx,
  { slug, locale, now }: { slug: string; locale: Locale; now: Date },
): Promise<ProductDto | null> {
  const [row] = await db.execute<ProductRow>(sql`
    with recursive path as (
      select c.id, c.parent_id, c.slug, c.name, 0 as height
      from products p join categories c on c.id = p.category_id where p.slug = ${slug}
      union all
      select c.id, c.parent_id, c.slug, c.name, path.height + 1
      from path join categories c on c.id = path.parent_id
    )
    select p.id, p.slug, p.kind, p.brand, p.name, p.tagline, p.description, p.highlights, p.options, p.specs,
      p.care, p.ingredients, p.safety, p.picture, p.guarantee, p.returnable, p.related, p.tax_class, p.updated_at,
      (select json_agg(json_build_object('slug', slug, 'name', name ->> ${locale}) order by height desc) from path)
        as breadcrumb,
      ${offersOf(now)} as offers,
      array(select slug from ${neighboursOf()} as nearest) as neighbours
    from products p where p.slug = ${slug} and p.published`);
  if (!row) return null;
  const product = toProduct(row, locale, now);
  if (product.variants.length === 0) return null;
  const slugs = [...new Set([...row.related, ...row.neighbours])].filter((other) => other !== slug);
  const related = await listProductCards(db, { slugs: slugs.slice(0, RELATED * 2), locale, now });
  return { ...product, related: related.slice(0, RELATED) };
}
