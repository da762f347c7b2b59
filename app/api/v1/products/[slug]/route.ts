import { getProduct } from "@/lib/catalog/queries/get-product";
import { listVariants } from "@/lib/catalog/queries/list-variants";
import { apiRoute, refuse } from "@/lib/doors/api";
import { productDetailAnswer } from "../../_contract/product-answer";

export const GET = apiRoute<{ slug: string }>("lookup", async ({ ctx }, { slug }) => {
  const product = await getProduct(ctx.db, { slug, locale: ctx.locale, now: ctx.now });
  if (!product) return refuse({ code: "product_not_found" });
  const variants = await listVariants(ctx.db, { productIds: [product.id], now: ctx.now });
  return { body: productDetailAnswer(product, variants.get(product.id) ?? []) };
});
