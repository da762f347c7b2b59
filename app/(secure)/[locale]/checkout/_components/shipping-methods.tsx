import { Choice } from "@/components/ui/choice";
import type { CartView } from "@/lib/cart/types";
import type { CheckoutState } from "@/lib/checkout/types";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import type { CheckoutTexts } from "./checkout-texts";

type ShippingMethodsProps = {
  state: CheckoutState;
  texts: CheckoutTexts;
  cart: CartView;
  locale: Locale;
  onMethod: (method: "standard" | "express") => void;
};

export function ShippingMethods({ texts, cart, locale, onMethod }: ShippingMethodsProps) {
  return (
    <fieldset>
      <legend className="title mb-5 text-2xl">{texts.steps.method}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {(["standard", "express"] as const).map((method) => (
          <Choice
            key={method}
            name="shippingMethod"
            value={method}
            checked={cart.shippingMethod === method}
            onChange={() => onMethod(method)}
          >
            <span className="flex justify-between gap-3 font-semibold">
              {texts.methods[method]}
              <ShippingPrice texts={texts} cart={cart} method={method} locale={locale} />
            </span>
            <span className="block text-mute text-sm">{texts.methods[`${method}Hint`]}</span>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

/** The sum of the chosen method is the quote's; what the other would cost is not guessed here. */
function ShippingPrice({
  texts,
  cart,
  method,
  locale,
}: Pick<ShippingMethodsProps, "texts" | "cart" | "locale"> & { method: "standard" | "express" }) {
  if (cart.shippingMethod !== method) return null;
  return (
    <span className="tabular-nums">
      {cart.shippingCents === 0 ? texts.methods.free : formatCents(cart.shippingCents, locale)}
    </span>
  );
}
