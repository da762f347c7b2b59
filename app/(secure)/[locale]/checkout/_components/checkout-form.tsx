"use client";

import { useActionState, useEffect, useRef, useState, useTransition } from "react";
import { Notice } from "@/components/ui/notice";
import { changeDeliveryAction } from "@/lib/cart/actions";
import type { CartView } from "@/lib/cart/types";
import { placeOrderAction } from "@/lib/checkout/actions";
import type { CheckoutState, DeliveryOption } from "@/lib/checkout/types";
import { fill } from "@/lib/shared/fill";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import { CheckoutRefusal } from "./checkout-refusal";
import type { CheckoutTexts } from "./checkout-texts";
import { ContactFields } from "./contact-fields";
import { DeliveryFields } from "./delivery-fields";
import { OrderSummary } from "./order-summary";
import { ShippingMethods } from "./shipping-methods";
import { SubmitOrder } from "./submit-order";

type CheckoutFormProps = {
  cart: CartView;
  options: DeliveryOption[];
  locale: Locale;
  texts: CheckoutTexts;
  attemptKey: string;
};

/** One page, eight fields. It works as a plain form; with JavaScript the sums follow the choice of country and method. */
export function CheckoutForm({ cart: initial, options, locale, texts, attemptKey }: CheckoutFormProps) {
  const [state, submit, pending] = useActionState<CheckoutState, FormData>(placeOrderAction, {
    status: "idle",
  });
  const [cart, setCart] = useState(initial);
  const [updating, startUpdate] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const ships = cart.lines.some((line) => line.fulfillment.method === "ship");

  useEffect(() => {
    if (state.status === "refused" && state.cart) setCart(state.cart);
    if (state.status === "invalid") {
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  }, [state]);

  const changeDelivery = (change: { country?: "DE" | "AT"; shippingMethod?: "standard" | "express" }) => {
    startUpdate(async () => {
      const { country, shippingMethod } = cart;
      const changed = await changeDeliveryAction({ country, shippingMethod, ...change });
      if (changed.ok) setCart(changed.value);
    });
  };

  const shared = { state, texts };
  return (
    <form
      ref={form}
      action={submit}
      noValidate
      className="grid gap-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-16"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="attemptKey" value={attemptKey} />
      <input type="hidden" name="expectedTotalCents" value={cart.totalCents} />
      <div className="grid content-start gap-10">
        {cart.problems.length > 0 ? (
          <Notice tone="warning">
            <p>{texts.problems}</p>
            <a className="link font-semibold" href={`/${locale}/cart`}>
              {texts.toCart}
            </a>
          </Notice>
        ) : null}
        {state.status === "invalid" ? <Notice tone="danger" live title={texts.errors.summary} /> : null}
        <ContactFields {...shared} />
        <DeliveryFields
          {...shared}
          cart={cart}
          ships={ships}
          onCountry={(country) => changeDelivery({ country })}
        />
        {ships ? (
          <ShippingMethods
            texts={texts}
            cart={cart}
            options={options}
            locale={locale}
            onMethod={(shippingMethod) => changeDelivery({ shippingMethod })}
          />
        ) : null}
      </div>
      <div className="lg:sticky lg:top-8 lg:self-start">
        <OrderSummary cart={cart} locale={locale} texts={texts} updating={updating} />
        <CheckoutRefusal state={state} locale={locale} texts={texts} />
        <SubmitOrder
          {...shared}
          locale={locale}
          label={fill(texts.buy, { total: formatCents(cart.payableCents, locale) })}
          busy={pending}
          disabled={pending || updating}
        />
      </div>
    </form>
  );
}
