import type { VariantDto } from "@/lib/catalog/types";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";

type PlainVariantsProps = { variants: VariantDto[]; locale: Locale; legend: string; soldOut: string };

/** The choice without JavaScript: every variant by name and price. `noscript` tells the action to lead to the cart. */
export function PlainVariants({ variants, locale, legend, soldOut }: PlainVariantsProps) {
  const first = variants.find(({ stock }) => stock !== "none") ?? variants[0];
  return (
    <noscript>
      <style>{".js-only{display:none!important}.no-js-block{display:block!important}"}</style>
      <input type="hidden" name="noscript" value="1" />
      <fieldset className="mt-6 grid gap-2">
        <legend className="mb-2 font-semibold text-sm">{legend}</legend>
        {variants.map((variant) => (
          <label key={variant.id} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="variantId"
              value={variant.id}
              defaultChecked={variant === first}
              disabled={variant.stock === "none"}
            />
            {variant.optionsLabel || variant.sku}, {formatCents(variant.priceCents, locale)}
            {variant.stock === "none" ? ` (${soldOut})` : ""}
          </label>
        ))}
      </fieldset>
    </noscript>
  );
}
