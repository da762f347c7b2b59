import type { products } from "@/db/schema/catalog";
import { taxRate } from "@/lib/pricing/rules/tax-rates";
import type { Locale } from "@/lib/shared/text";
import { optionsLabel } from "../rules/options-label";
import { stockBand } from "../rules/stock-band";
import type { ProductDto, VariantDto } from "../types";
import { type Offer, type OfferRow, toOffers } from "./offers";

export type ProductRow = Pick<
  typeof products.$inferSelect,
  | "id"
  | "slug"
  | "kind"
  | "brand"
  | "name"
  | "tagline"
  | "description"
  | "highlights"
  | "options"
  | "specs"
  | "care"
  | "ingredients"
  | "safety"
  | "picture"
  | "guarantee"
  | "returnable"
  | "related"
> & {
  tax_class: ProductDto["taxClass"];
  updated_at: string;
  breadcrumb: { slug: string; name: string }[];
  offers: OfferRow[] | null;
  neighbours: string[];
};

/** The product's row in one language, priced as of `now`; related goods are read apart. */
export function toProduct(row: ProductRow, locale: Locale, now: Date): Omit<ProductDto, "related"> {
  const [category] = row.breadcrumb.slice(-1);
  if (!category) throw new Error(`Product ${row.slug} has no category`);
  const { warnings, ...maker } = row.safety;
  const variants = toOffers(row.offers, now).map((offer) => toVariant(row, offer, locale));
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    taxClass: row.tax_class,
    taxRate: taxRate("DE", row.tax_class, now),
    brand: row.brand,
    name: row.name[locale],
    tagline: row.tagline[locale],
    description: row.description[locale].split("\n\n"),
    highlights: row.highlights.map((text) => text[locale]),
    category,
    breadcrumb: row.breadcrumb,
    picture: row.picture,
    options: offeredOptions(row, variants, locale),
    variants,
    specs: row.specs.map(({ label, value }) => ({ label: label[locale], value: value[locale] })),
    care: row.care?.[locale],
    ingredients: row.ingredients?.[locale],
    safety: { ...maker, warnings: warnings?.[locale] },
    guarantee: row.guarantee ?? undefined,
    returnable: row.returnable,
    updatedAt: new Date(row.updated_at).toISOString(),
  };
}

function toVariant({ options }: ProductRow, offer: Offer, locale: Locale): VariantDto {
  const { free, ...variant } = offer;
  return {
    ...variant,
    optionsLabel: optionsLabel(options, offer.options, locale),
    stock: stockBand(free),
  };
}

/** A choice that no variant for sale answers is not offered. */
function offeredOptions(
  { options }: ProductRow,
  variants: VariantDto[],
  locale: Locale,
): ProductDto["options"] {
  return options.map(({ key, name, values }) => ({
    key,
    name: name[locale],
    values: values
      .filter((value) => variants.some((variant) => variant.options[key] === value.key))
      .map(({ label, ...value }) => ({ ...value, label: label[locale] })),
  }));
}
