import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { ListingParams } from "@/lib/catalog/types";

/** One product of the large catalogue, and a store. */
export type ASample = {
  productId: string;
  slug: string;
  variantId: string;
  sku: string;
  gtin: string;
  storeId: string;
};

/** A synthetic product somewhere in the middle, with a variant of which there is enough. */
export async function aSample(db: Db): Promise<ASample> {
  const query: SQL = sql`
    select p.id as "productId", p.slug, v.id as "variantId", v.sku, v.gtin,
      (select id from locations where kind = 'store' order by slug limit 1) as "storeId"
    from products p join variants v on v.product_id = p.id join stock_levels s on s.variant_id = v.id
    where p.slug like 's1%' and s.on_hand - s.allocated - s.held - s.safety > 10 order by p.id limit 1`;
  const [sample] = await db.execute<ASample>(query);
  if (!sample) throw new Error("The large shop is empty");
  return sample;
}

/** Lists as people ask for them: large and small, common and rare words, filters alone and together, nothing found. */
export function manyLists({ sku }: Pick<ASample, "sku">): [name: string, params: Partial<ListingParams>][] {
  return [
    ["everything", {}],
    ["a category", { category: "beans" }],
    ["a heading", { category: "coffee" }],
    ["no such category", { category: "none" }],
    ["one facet", { category: "beans", facets: { roast: ["dark"] } }],
    ["alternatives", { category: "tea", facets: { "tea-type": ["green", "white"] } }],
    ["three facets", { category: "beans", facets: { roast: ["dark"], taste: ["nut"], origin: ["peru"] } }],
    ["a facet nothing has", { category: "cups", facets: { roast: ["dark"] } }],
    ["a facet everywhere", { facets: { material: ["glass"] } }],
    ["a price range", { category: "cups", priceMinCents: 1500, priceMaxCents: 2000 }],
    ["a price range everywhere", { priceMinCents: 80_000 }],
    ["what is there", { category: "kettles", onlyAvailable: true }],
    ["what is reduced", { category: "grinders", onlyReduced: true }],
    ["what is reduced everywhere", { onlyReduced: true }],
    ["a word everywhere", { text: "charge" }],
    ["a common word", { text: "becher" }],
    ["a rare word", { text: "erlenruh" }],
    ["two words", { text: "tee wiesenbach" }],
    ["a word of the description", { text: "messkatalog" }],
    ["a word and a filter", { text: "becher", facets: { material: ["glass"] }, onlyAvailable: true }],
    ["a word in a category", { category: "cups", text: "moosgrund" }],
    ["a typo", { text: "bechr erlnruh" }],
    ["nothing", { text: "xyzzyplugh" }],
    ["an article number", { text: sku }],
  ];
}
