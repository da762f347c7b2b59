import { listProducts } from "@/lib/catalog/queries/list-products";
import { listVariants } from "@/lib/catalog/queries/list-variants";
import { apiRoute, parseInput } from "@/lib/doors/api";
import { productAnswer } from "../_contract/product-answer";
import { facetChoices, productListQuery } from "../_contract/product-list-query";

export const GET = apiRoute("search", async ({ ctx, url }) => {
  const query = parseInput(productListQuery, Object.fromEntries(url.searchParams));
  const listing = await listProducts(ctx.db, {
    locale: ctx.locale,
    text: query.q,
    category: query.category,
    facets: facetChoices(url.searchParams),
    sort: query.sort,
    page: query.cursor,
    pageSize: query.limit,
    now: ctx.now,
  });
  const ids = listing.items.map((item) => item.id);
  const variants = await listVariants(ctx.db, { productIds: ids, storeId: query.store, now: ctx.now });
  return {
    body: {
      items: listing.items.map((item) => productAnswer(item, variants.get(item.id) ?? [])),
      facets: listing.facets,
      total: listing.total,
      nextCursor: listing.page < listing.pageCount ? String(listing.page + 1) : null,
    },
  };
});
