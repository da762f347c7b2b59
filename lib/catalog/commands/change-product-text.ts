import { eq } from "drizzle-orm";
import { products } from "@/db/schema/catalog";
import type { Context } from "@/lib/shared/context";
import { invalidate } from "@/lib/shared/invalidate";
import { fail, type Result, reject } from "@/lib/shared/result";
import { locales, type Text } from "@/lib/shared/text";
import { inTransaction } from "@/lib/shared/transaction";
import { productTags } from "../queries/product-tags";
import { mayEditGoods } from "../rules/may-edit-goods";
import { refreshProductIndex } from "./refresh-product-index";

/** Paragraphs of the description are divided by a blank line. What is not given stays. */
export type ChangeProductTextInput = {
  productId: string;
  name?: Text;
  tagline?: Text;
  description?: Text;
};

export type ChangeProductTextFailure =
  | { code: "forbidden" }
  | { code: "text_missing"; field: string }
  | { code: "product_not_found" };

/**
 * Changes what a product is called and said to be, in both languages, on every page, list and search at once.
 * Head office or a job only; `text_missing` names a field that would be empty in one of the languages.
 */
export async function changeProductText(
  ctx: Context,
  { productId, ...given }: ChangeProductTextInput,
): Promise<Result<null, ChangeProductTextFailure>> {
  if (!mayEditGoods(ctx.actor)) return fail({ code: "forbidden" });
  const { name, tagline, description } = given;
  const empty = Object.entries({ name, tagline, description }).find(
    ([, text]) => text && locales.some((locale) => !text[locale]?.trim()),
  );
  if (empty) return fail({ code: "text_missing", field: empty[0] });

  return inTransaction<null, ChangeProductTextFailure>(ctx.db, async (tx) => {
    const [changed] = await tx
      .update(products)
      .set({ name, tagline, description, updatedAt: ctx.now })
      .where(eq(products.id, productId))
      .returning({ id: products.id });
    if (!changed) reject({ code: "product_not_found" });
    await refreshProductIndex(tx, [productId], ctx.now);
    await invalidate(tx, await productTags(tx, [productId]));
    return null;
  });
}
