import { TotalRow } from "@/components/cart/total-row";
import type { CartView } from "@/lib/cart/types";
import { fill } from "@/lib/shared/fill";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import type { CheckoutTexts } from "./checkout-texts";

type OrderSummaryProps = { cart: CartView; locale: Locale; texts: CheckoutTexts; updating: boolean };

/** Goods, shipping, VAT and sum, directly above the button (§ 312j BGB). */
export function OrderSummary({ cart, locale, texts, updating }: OrderSummaryProps) {
  const money = (cents: number) => formatCents(cents, locale);
  return (
    <section aria-labelledby="summary" className="rounded-md border border-line bg-raised p-5 sm:p-6">
      <h2 id="summary" className="title text-2xl">
        {texts.steps.summary}
      </h2>
      <ul className="mt-4 divide-y divide-line">
        {cart.lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-4 py-3">
            <div className="min-w-0">
              <p className="font-semibold">
                <span className="tabular-nums">{fill(texts.quantity, { count: line.quantity })}</span>{" "}
                {line.name}
              </p>
              <p className="text-mute text-sm">{line.optionsLabel}</p>
              <p className="text-mute text-sm">
                {line.store ? fill(texts.collectAt, { store: line.store.name }) : texts.shipped}
              </p>
            </div>
            <p className="shrink-0 font-semibold tabular-nums">{money(line.subtotalCents)}</p>
          </li>
        ))}
      </ul>
      <dl aria-busy={updating} className="grid gap-1.5 border-line border-t pt-4">
        <TotalRow label={texts.goods} value={money(cart.goodsCents)} />
        {cart.adjustments.map((adjustment) => (
          <TotalRow
            key={adjustment.id}
            label={adjustment.label[locale]}
            value={money(adjustment.amountCents)}
          />
        ))}
        <TotalRow
          label={texts.shipping}
          value={cart.shippingCents === 0 ? texts.shippingFree : money(cart.shippingCents)}
        />
        <TotalRow strong label={texts.total} value={updating ? texts.updating : money(cart.totalCents)} />
        {cart.taxes
          .filter((tax) => tax.rate > 0)
          .map((tax) => (
            <TotalRow
              key={`${tax.country}${tax.rate}`}
              quiet
              label={fill(texts.taxLine, { amount: money(tax.taxCents), rate: tax.rate })}
            />
          ))}
      </dl>
    </section>
  );
}
