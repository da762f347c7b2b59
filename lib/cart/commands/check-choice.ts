import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { products, variants } from "@/db/schema/catalog";
import { locations } from "@/db/schema/stores";
import { isId } from "@/lib/shared/ids";
import { reject } from "@/lib/shared/result";
import type { CartFulfillment } from "../types";

/**
 * Whether a variant can be had in the wanted way; answers the way it will be. A seat in a course is always taken where
 * the course happens. Rejects with `variant_not_found`, `store_not_found`, or `collect_not_offered` at that store.
 */
export async function checkChoice(
  tx: Tx,
  choice: { variantId: string; fulfillment: CartFulfillment },
): Promise<CartFulfillment> {
  if (!isId(choice.variantId)) return reject({ code: "variant_not_found" });
  const [product] = await tx
    .select({ kind: products.kind, course: products.course })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .where(and(eq(variants.id, choice.variantId), eq(variants.active, true), eq(products.published, true)));
  if (!product) return reject({ code: "variant_not_found" });
  const { fulfillment } = choice;
  if (product.course) return { method: "collect", storeId: await findVenue(tx, product.course.storeSlug) };
  if (fulfillment.method === "ship") return fulfillment;

  if (!isId(fulfillment.storeId)) return reject({ code: "store_not_found" });
  const [store] = await tx
    .select({ services: locations.services })
    .from(locations)
    .where(
      and(eq(locations.id, fulfillment.storeId), eq(locations.kind, "store"), eq(locations.active, true)),
    );
  if (!store) return reject({ code: "store_not_found" });
  if (!store.services.includes("pickup")) return reject({ code: "collect_not_offered" });
  return fulfillment;
}

async function findVenue(tx: Tx, slug: string): Promise<string> {
  const [venue] = await tx
    .select({ id: locations.id })
    .from(locations)
    .where(and(eq(locations.slug, slug), eq(locations.active, true)));
  return venue ? venue.id : reject({ code: "store_not_found" });
}
