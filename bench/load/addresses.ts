import type postgres from "postgres";

/** A product page with a choice of variants: what most of them are. */
export async function productPath(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<{ slug: string }[]>`
    select p.slug from products p join variants v on v.product_id = p.id
    where p.published and p.kind = 'goods' group by p.id, p.slug having count(*) > 1
    order by p.position, p.slug limit 1`;
  if (!row) throw new Error("The shop sells nothing");
  return `/de/p/${row.slug}`;
}

/** What visitors look at: product pages, categories, filtered and searched lists. */
export async function visitedPaths(sql: postgres.Sql): Promise<string[]> {
  const products = await sql<
    { slug: string }[]
  >`select slug from products where published order by slug limit 60`;
  const categories = await sql<{ slug: string }[]>`select slug from categories order by slug`;
  const lists = categories.flatMap(({ slug }) => [`/de/c/${slug}`, `/de/c/${slug}?sort=price_asc`]);
  const searches = ["kaffee", "tee", "becher", "mühle", "filter", "kessel"].flatMap((word) => [
    `/de/search?q=${encodeURIComponent(word)}`,
    `/api/suggest?q=${encodeURIComponent(word.slice(0, 3))}&locale=de`,
  ]);
  return [
    "/de",
    ...products.flatMap(({ slug }) => [`/de/p/${slug}`, `/api/v1/products/${slug}`]),
    ...lists,
    ...searches,
  ];
}
