import { Notice } from "@/components/ui/notice";
import type { CheckoutState } from "@/lib/checkout/types";
import { fill } from "@/lib/shared/fill";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import type { CheckoutTexts } from "./checkout-texts";

type CheckoutRefusalProps = { state: CheckoutState; locale: Locale; texts: CheckoutTexts };

/** Why the order was not taken, and the way on. Stands right above the button that was pressed. */
export function CheckoutRefusal({ state, locale, texts }: CheckoutRefusalProps) {
  if (state.status !== "refused") return null;
  const known: Record<string, string> = texts.failures;
  const text = fill(known[state.code] ?? texts.failures.other, {
    total: state.cart ? formatCents(state.cart.totalCents, locale) : "",
    names: state.names?.join(", ") ?? "",
  });
  return (
    <Notice tone="warning" live className="mt-4">
      <p>{text}</p>
      {state.code === "insufficient_stock" || state.code === "cart_not_found" ? (
        <a className="link font-semibold" href={`/${locale}/cart`}>
          {texts.toCart}
        </a>
      ) : null}
    </Notice>
  );
}
