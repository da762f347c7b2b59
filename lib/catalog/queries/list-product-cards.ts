import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import type { ProductOption, ProductPicture } from "@/db/schema/catalog";
import type { Locale } from "@/lib/shared/text";
import { stockBand } from "../rules/stock-band";
import type { ProductCardDto } from "../types";
import { type Offer, type OfferRow, offersOf, toOffers } from "./offers";

export type CardsQuery = ({ ids: string[] } | { slugs: string[] }) & { locale: Locale; now: Date };

type Row = {
  id: string;
  slug: string;
  name: string;
  tagline: string;
  category_slug: string;
  picture: ProductPicture;
  options: ProductOption[];
  offers: OfferRow[] | null;
};

/**
 * Cards in the order asked for, in one round trip. A product that is unknown, unpublished or has no price is left out.
 * The card shows its cheapest variant (of equals one that is there), so that it agrees with sorting and price filter.
 */
export async function listProductCards(db: Db | Tx, query: CardsQuery): Promise<ProductCardDto[]> {
  const [column, keys, type] =
    "ids" in query
      ? ([sql`p.id`, query.ids, sql`uuid[]`] as const)
      : ([sql`p.slug`, query.slugs, sql`text[]`] as const);
  if (keys.length === 0) return [];
  const rows = await db.execute<Row>(sql`
    select p.id, p.slug, p.name ->> ${query.locale} as name, p.tagline ->> ${query.locale} as tagline,
      c.slug as category_slug, p.picture, p.options, ${offersOf(query.now)} as offers
    from products p join categories c on c.id = p.category_id
    where ${column} = any(${sql.param([...keys])}::${type}) and p.published`);
  const key = "ids" in query ? "id" : "slug";
  const cards = new Map(rows.map((row) => [row[key], toCard(row, query.now)]));
  return [...new Set(keys)].flatMap((wanted) => cards.get(wanted) ?? []);
}

function toCard(row: Row, now: Date): ProductCardDto | undefined {
  const offers = toOffers(row.offers, now);
  const shown = offers.toSorted(cheapestFirst)[0];
  if (!shown) return undefined;
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    tagline: row.tagline,
    categorySlug: row.category_slug,
    picture: row.picture,
    swatches: row.options.flatMap(({ values }) => values.flatMap(({ swatch }) => swatch ?? [])),
    priceCents: shown.priceCents,
    fromPrice: offers.some(({ priceCents }) => priceCents !== shown.priceCents),
    unitPrice: shown.unitPrice,
    reduction: shown.reduction,
    stock: stockBand(offers.reduce((sum, { free }) => sum + free, 0)),
    variantCount: offers.length,
    variantId: shown.id,
  };
}

function cheapestFirst(a: Offer, b: Offer): number {
  return a.priceCents - b.priceCents || Number(b.free > 0) - Number(a.free > 0);
}
