import type { Locale } from "@/lib/shared/text";

/** What pages and the API read of the catalogue, already in one language. Amounts in EUR cents, gross. */

export type CategoryDto = {
  id: string;
  slug: string;
  parentSlug: string | null;
  name: string;
  title: string;
  intro: string;
  children: { slug: string; name: string }[];
};

export type PictureDto = { kind: string; hue: string; accent?: string };

/** Unit price (law, § 4 PAngV): `cents` per `per` `unit`, e.g. 5560 per 1 kg, 690 per 100 pieces. */
export type UnitPriceDto = { cents: number; per: number; unit: "kg" | "l" | "piece" };

/** A running reduction (law, § 11 PAngV): the lowest price of the 30 days before it began, and the share computed from it. */
export type ReductionDto = { lowestPrice30dCents: number; percent: number };

export type StockBand = "in_stock" | "few" | "none";

export type ProductCardDto = {
  id: string;
  slug: string;
  name: string;
  tagline: string;
  categorySlug: string;
  picture: PictureDto;
  swatches: string[];
  priceCents: number;
  /** True when variants differ in price: the card says "from". */
  fromPrice: boolean;
  unitPrice?: UnitPriceDto;
  reduction?: ReductionDto;
  stock: StockBand;
  variantCount: number;
  variantId: string;
};

export type FacetDto = {
  key: string;
  name: string;
  values: { key: string; label: string; count: number; active: boolean }[];
};

export const sortOrders = ["recommended", "price_asc", "price_desc", "newest", "name"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** `facets`: chosen values by facet key; values of one key are alternatives, keys are cumulative. */
export type ListingParams = {
  locale: Locale;
  category?: string;
  text?: string;
  facets: Record<string, string[]>;
  priceMinCents?: number;
  priceMaxCents?: number;
  onlyAvailable?: boolean;
  onlyReduced?: boolean;
  sort: SortOrder;
  page: number;
  pageSize: number;
};

export type ListingDto = {
  items: ProductCardDto[];
  facets: FacetDto[];
  priceRange: { minCents: number; maxCents: number } | null;
  total: number;
  page: number;
  pageCount: number;
  /** The words that were searched instead, when a typo was assumed. */
  correctedText?: string;
};

export type SuggestionDto =
  | {
      kind: "product";
      slug: string;
      name: string;
      categoryName: string;
      priceCents: number;
      picture: PictureDto;
    }
  | { kind: "category"; slug: string; name: string }
  | { kind: "query"; text: string };

export type VariantDto = {
  id: string;
  sku: string;
  gtin: string;
  options: Record<string, string>;
  optionsLabel: string;
  priceCents: number;
  unitPrice?: UnitPriceDto;
  reduction?: ReductionDto;
  stock: StockBand;
  weightGrams: number;
};

export type ProductDto = {
  id: string;
  slug: string;
  kind: "goods" | "gift_card" | "course";
  taxClass: "standard" | "reduced" | "none";
  /** Percent for delivery to Germany, as the price block states it. */
  taxRate: number;
  brand: string;
  name: string;
  tagline: string;
  description: string[];
  highlights: string[];
  category: { slug: string; name: string };
  breadcrumb: { slug: string; name: string }[];
  picture: PictureDto;
  options: {
    key: string;
    name: string;
    values: { key: string; label: string; swatch?: string }[];
  }[];
  variants: VariantDto[];
  specs: { label: string; value: string }[];
  care?: string;
  ingredients?: string;
  safety: { manufacturer: string; address: string; email: string; warnings?: string };
  guarantee?: { years: number; producer: string };
  returnable: "yes" | "sealed_food" | "no";
  related: ProductCardDto[];
  updatedAt: string;
};
