import { Choice } from "@/components/ui/choice";
import type { CartView } from "@/lib/cart/types";
import type { DeliveryOption } from "@/lib/checkout/types";
import { fill } from "@/lib/shared/fill";
import { formatWeekday } from "@/lib/shared/format";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import type { CheckoutTexts } from "./checkout-texts";

type ShippingMethodsProps = {
  texts: CheckoutTexts;
  cart: CartView;
  options: DeliveryOption[];
  locale: Locale;
  onMethod: (method: "standard" | "express") => void;
};

/** Each way with its price and the days between which it arrives. */
export function ShippingMethods({ texts, cart, options, locale, onMethod }: ShippingMethodsProps) {
  return (
    <fieldset>
      <legend className="title mb-5 text-2xl">{texts.steps.method}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {options.map(({ method, cents, from, to }) => (
          <Choice
            key={method}
            name="shippingMethod"
            value={method}
            checked={cart.shippingMethod === method}
            onChange={() => onMethod(method)}
          >
            <span className="flex justify-between gap-3 font-semibold">
              {texts.methods[method]}
              <span className="money">{cents === 0 ? texts.methods.free : formatCents(cents, locale)}</span>
            </span>
            <span className="block text-mute text-sm">
              {fill(texts.methods.arrives, {
                from: formatWeekday(from, locale),
                to: formatWeekday(to, locale),
              })}
            </span>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
