import type { ProductDto, StockBand } from "@/lib/catalog/types";
import { publicUrl } from "@/lib/shared/env";
import type { Locale } from "@/lib/shared/text";

const availability: Record<StockBand, string> = {
  in_stock: "https://schema.org/InStock",
  few: "https://schema.org/LimitedAvailability",
  none: "https://schema.org/OutOfStock",
};

/** schema.org Product with an offer for each variant; prices as decimal text, never as a fraction. */
export function productJsonLd(product: ProductDto, locale: Locale): Record<string, unknown> {
  const url = publicUrl(`/${locale}/p/${product.slug}`);
  return {
    "@type": "Product",
    name: product.name,
    description: product.tagline,
    url,
    image: publicUrl(`/pictures/links/${locale}/${product.slug}`),
    brand: { "@type": "Brand", name: product.brand },
    category: product.category.name,
    offers: product.variants.map((variant) => ({
      "@type": "Offer",
      sku: variant.sku,
      gtin13: variant.gtin,
      url: `${url}?variant=${encodeURIComponent(variant.sku)}`,
      price: decimal(variant.priceCents),
      priceCurrency: "EUR",
      availability: availability[variant.stock],
      itemCondition: "https://schema.org/NewCondition",
    })),
  };
}

function decimal(cents: number): string {
  const digits = String(cents).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
