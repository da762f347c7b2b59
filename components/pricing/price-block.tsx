import type { ReductionDto, UnitPriceDto } from "@/lib/catalog/types";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import type { PriceTexts } from "./price-texts";
import { Reduction } from "./reduction";
import { unitPriceText } from "./unit-price";

export type PriceBlockProps = {
  locale: Locale;
  texts: PriceTexts;
  priceCents: number;
  reduction?: ReductionDto;
  unitPrice?: UnitPriceDto;
  /** Percent; 0 for what carries no VAT when sold (policy, Money: gift cards). */
  taxRate: number;
  shipped: boolean;
};

/**
 * Everything the law wants beside a price: gross amount, VAT, delivery cost, unit price, 30-day low
 * (PAngV § 3, § 4, § 6, § 11). One component for every page that sells.
 */
export function PriceBlock(props: PriceBlockProps) {
  const { locale, texts, priceCents, reduction, unitPrice, taxRate, shipped } = props;
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3.5 gap-y-1">
        <strong className="money font-semibold text-3xl tracking-[-0.01em]">
          {formatCents(priceCents, locale)}
        </strong>
        {reduction ? (
          <span className="text-lg">
            <Reduction reduction={reduction} texts={texts} locale={locale} />
          </span>
        ) : null}
        {unitPrice ? (
          <span className="money text-mute">{unitPriceText(unitPrice, texts.unit, locale)}</span>
        ) : null}
      </p>
      <p className="mt-1.5 text-mute text-sm">
        {taxRate > 0 ? texts.vat.replace("{rate}", String(taxRate)) : texts.noVat},{" "}
        {shipped ? (
          <a href={`/${locale}/legal/shipping`} className="link">
            {texts.shipping}
          </a>
        ) : (
          texts.noShipping
        )}
      </p>
      {reduction ? (
        <p className="mt-0.5 text-mute text-sm">
          {texts.lowest.replace("{amount}", formatCents(reduction.lowestPrice30dCents, locale))}
        </p>
      ) : null}
    </div>
  );
}
