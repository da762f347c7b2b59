import type { CartView } from "@/lib/cart/types";
import { fill } from "@/lib/shared/fill";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import type { CartTexts } from "./cart-texts";

type FreeShippingProps = {
  cart: Pick<CartView, "freeShipping" | "shippingMethod">;
  locale: Locale;
  texts: CartTexts["summary"];
};

/** How far it is to free delivery. Said in words; the bar repeats it. */
export function FreeShipping({ cart: { freeShipping, shippingMethod }, locale, texts }: FreeShippingProps) {
  if (!freeShipping || shippingMethod !== "standard") return null;
  const { thresholdCents, missingCents } = freeShipping;
  return (
    <div className="mt-4">
      <p className={`text-sm ${missingCents === 0 ? "font-semibold text-leaf" : ""}`}>
        {missingCents === 0
          ? texts.reached
          : fill(texts.missing, { amount: formatCents(missingCents, locale) })}
      </p>
      <progress
        aria-label={texts.progress}
        max={thresholdCents}
        value={thresholdCents - missingCents}
        className="mt-2 block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-leaf [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-leaf"
      />
    </div>
  );
}
