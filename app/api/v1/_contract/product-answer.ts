import type { ApiVariant } from "@/lib/catalog/queries/list-variants";
import type { ProductCardDto, ProductDto } from "@/lib/catalog/types";

/** A product as the API lists it. */
export function productAnswer(card: ProductCardDto, variants: ApiVariant[]) {
  return {
    id: card.id,
    slug: card.slug,
    name: card.name,
    category: card.categorySlug,
    priceCents: card.priceCents,
    currency: "EUR" as const,
    variants,
  };
}

/** One product with everything a client needs to sell it. */
export function productDetailAnswer(product: ProductDto, variants: ApiVariant[]) {
  const cheapest = product.variants.toSorted((a, b) => a.priceCents - b.priceCents)[0];
  const reductions = new Map(product.variants.map((variant) => [variant.id, variant.reduction]));
  return {
    id: product.id,
    slug: product.slug,
    name: product.name,
    category: product.category.slug,
    priceCents: cheapest?.priceCents ?? 0,
    currency: "EUR" as const,
    lowestPrice30dCents: cheapest?.reduction?.lowestPrice30dCents,
    tagline: product.tagline,
    description: product.description,
    taxClass: product.taxClass,
    variants: variants.map((variant) => ({
      ...variant,
      lowestPrice30dCents: reductions.get(variant.id)?.lowestPrice30dCents,
    })),
  };
}
