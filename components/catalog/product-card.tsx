import Link from "next/link";
import { Money } from "@/components/pricing/money";
import type { PriceTexts } from "@/components/pricing/price-texts";
import { Reduction } from "@/components/pricing/reduction";
import { unitPriceText } from "@/components/pricing/unit-price";
import { Badge } from "@/components/ui/badge";
import type { ProductCardDto, StockBand } from "@/lib/catalog/types";
import type { Locale } from "@/lib/shared/text";
import { ProductPicture } from "./product-picture";
import { StockNote } from "./stock-note";
import { Swatch } from "./swatch";

const SWATCHES = 5;

export type CardTexts = { price: PriceTexts; stock: Record<StockBand, string> };

type ProductCardProps = {
  product: ProductCardDto;
  locale: Locale;
  texts: CardTexts;
  eager?: boolean;
  level?: "h2" | "h3";
};

/** One product in a list. The link spans the card; its name alone is read as the link. */
export function ProductCard({ product, locale, texts, eager, level: Name = "h3" }: ProductCardProps) {
  const { reduction, unitPrice, swatches } = product;
  return (
    <article className="group relative flex h-full flex-col">
      <div className="relative overflow-hidden rounded-md bg-sunken">
        <ProductPicture
          picture={product.picture}
          alt=""
          shape="portrait"
          eager={eager}
          className="transition-transform duration-200 ease-out group-hover:scale-[1.02]"
        />
        {reduction ? (
          <Badge tone="accent" className="absolute top-3 left-3" aria-hidden>
            −{reduction.percent} %
          </Badge>
        ) : null}
      </div>
      <div className="flex flex-1 flex-col pt-3.5">
        <Name className="hyphens-auto font-semibold leading-snug">
          <Link
            href={`/${locale}/p/${product.slug}`}
            prefetch={false}
            className="after:absolute after:inset-0 after:rounded-md group-hover:underline group-hover:underline-offset-4"
          >
            {product.name}
          </Link>
        </Name>
        <p className="mt-1 line-clamp-2 text-mute text-sm">{product.tagline}</p>
        {swatches.length > 1 ? (
          <p aria-hidden className="mt-2.5 flex items-center gap-1.5">
            {swatches.slice(0, SWATCHES).map((colour) => (
              <Swatch key={colour} colour={colour} />
            ))}
            {swatches.length > SWATCHES ? (
              <span className="text-mute text-xs">+{swatches.length - SWATCHES}</span>
            ) : null}
          </p>
        ) : null}
        <div className="mt-auto pt-2.5">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-semibold">
              {product.fromPrice ? `${texts.price.from} ` : null}
              <Money cents={product.priceCents} locale={locale} />
            </span>
            {reduction ? <Reduction reduction={reduction} texts={texts.price} locale={locale} /> : null}
          </p>
          {reduction ? <p className="text-mute text-xs">{texts.price.lowestShort}</p> : null}
          {unitPrice ? (
            <p className="money text-mute text-sm">{unitPriceText(unitPrice, texts.price.unit, locale)}</p>
          ) : null}
          <p className="mt-1.5">
            <StockNote stock={product.stock} texts={texts.stock} />
          </p>
        </div>
      </div>
    </article>
  );
}
