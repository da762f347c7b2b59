import type { Db } from "@/db/client";
import { findVariant } from "@/lib/catalog/queries/find-variant";
import { getCategory } from "@/lib/catalog/queries/get-category";
import { getProduct } from "@/lib/catalog/queries/get-product";
import { listProductCards } from "@/lib/catalog/queries/list-product-cards";
import { listProductSlugs } from "@/lib/catalog/queries/list-product-slugs";
import { listProducts } from "@/lib/catalog/queries/list-products";
import { listVariants } from "@/lib/catalog/queries/list-variants";
import { suggest } from "@/lib/catalog/queries/suggest";
import { type ListingParams, sortOrders } from "@/lib/catalog/types";
import { getAvailability } from "@/lib/inventory/queries";
import { currentPrices, priceHistory } from "@/lib/pricing/queries";
import { databaseNow } from "@/lib/shared/clock";
import { locales } from "@/lib/shared/text";
import { getStore, listStores } from "@/lib/stores/queries";
import { type ASample, manyLists } from "./many-lists";

/** A page or a job with everything it asks the database for. */
export type Scene = [name: string, play: () => Promise<unknown>];

/** The pages and reads everybody shares: what a search engine and a visitor without a cart ask for. */
export function scenesOfReading(db: Db, sample: ASample): Scene[] {
  const list = async (params: Partial<ListingParams>) =>
    listProducts(db, {
      locale: "de",
      facets: {},
      sort: "recommended",
      page: 1,
      pageSize: 24,
      now: await databaseNow(db),
      ...params,
    });
  return [
    ...manyLists(sample).map(
      ([name, params]): Scene => [
        `list: ${name}`,
        async () => {
          for (const sort of sortOrders)
            for (const page of [1, 3, 400]) await list({ ...params, sort, page });
          await list({ ...params, locale: "en", sort: "name" });
        },
      ],
    ),
    [
      "suggestions",
      async () => {
        for (const text of ["be", "becher", "kaffe bra", "röstkafee", "s", "xyzzy", sample.sku]) {
          for (const locale of locales) await suggest(db, { locale, text });
        }
      },
    ],
    [
      "product page",
      async () => {
        const now = await databaseNow(db);
        const product = await getProduct(db, { slug: sample.slug, locale: "de", now });
        if (!product) throw new Error(`No product ${sample.slug}`);
        await getProduct(db, { slug: "unknown", locale: "de", now });
        await listVariants(db, { productIds: [product.id], now });
        await listVariants(db, { productIds: [product.id], storeId: sample.storeId, now });
        for (const key of [sample.variantId, sample.gtin]) await findVariant(db, key);
        await getAvailability(db, { variantId: sample.variantId, now });
        await currentPrices(db, [sample.variantId], now);
        await priceHistory(db, [sample.variantId]);
      },
    ],
    [
      "cards by slug",
      async () =>
        listProductCards(db, { slugs: [sample.slug, "x"], locale: "de", now: await databaseNow(db) }),
    ],
    ["category", () => getCategory(db, { slug: "beans", locale: "de" })],
    ["sitemap", () => listProductSlugs(db)],
    [
      "stores",
      async () => {
        const now = await databaseNow(db);
        await listStores(db, { postcode: "22765", now });
        await getStore(db, { slug: "ottensen", now });
      },
    ],
  ];
}
