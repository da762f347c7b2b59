"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { Money } from "@/components/pricing/money";
import { buttonClass } from "@/components/ui/button";
import { Lock } from "@/components/ui/icons/lock";
import { RotateCcw } from "@/components/ui/icons/rotate-ccw";
import type { CartView } from "@/lib/cart/types";
import { fill } from "@/lib/shared/fill";
import type { Locale } from "@/lib/shared/text";
import type { CartTexts } from "./cart-texts";
import { FreeShipping } from "./free-shipping";

type CartSummaryProps = { cart: CartView; locale: Locale; texts: CartTexts; busy: boolean };

/** The whole cost before anybody asks for an address: goods, delivery, VAT by rate, total. */
export function CartSummary({ cart, locale, texts, busy }: CartSummaryProps) {
  const words = texts.summary;
  const blocked = cart.problems.some(({ code }) => code !== "price_changed");
  const shipped = cart.lines.some(({ fulfillment }) => fulfillment.method === "ship");
  const shipping = fill(words.shippingTo, {
    country: texts.countries[cart.country],
    method: texts.methods[cart.shippingMethod],
  });
  return (
    <section
      aria-labelledby="summary"
      aria-busy={busy}
      className="rounded-md border border-line bg-raised p-6 lg:sticky lg:top-28"
    >
      <h2 id="summary" className="title text-2xl">
        {words.title}
      </h2>
      <FreeShipping cart={cart} locale={locale} texts={words} />
      <dl className={`mt-5 grid gap-2.5 transition-opacity ${busy ? "opacity-40" : ""}`}>
        <Row label={words.goods}>
          <Money cents={cart.goodsCents} locale={locale} />
        </Row>
        {cart.adjustments.map((adjustment) => (
          <Row key={adjustment.id} label={adjustment.label[locale]}>
            <Money cents={adjustment.amountCents} locale={locale} className="text-leaf" />
          </Row>
        ))}
        <Row label={shipped ? shipping : words.collectOnly}>
          {cart.shippingCents > 0 ? <Money cents={cart.shippingCents} locale={locale} /> : words.free}
        </Row>
        <div className="mt-2 flex items-baseline justify-between gap-4 border-line border-t pt-4">
          <dt className="font-semibold">
            {words.total} <span className="font-normal text-mute text-sm">{words.gross}</span>
          </dt>
          <dd className="font-semibold text-2xl">
            <Money cents={cart.totalCents} locale={locale} />
          </dd>
        </div>
        {cart.taxes
          .filter(({ rate }) => rate > 0)
          .map(({ country, rate, taxCents }) => (
            <div key={`${country}-${rate}`} className="flex justify-between gap-4 text-mute text-sm">
              <dt>{fill(words.taxes, { rate })}</dt>
              <dd>
                <Money cents={taxCents} locale={locale} />
              </dd>
            </div>
          ))}
      </dl>
      {cart.pendingOrder ? null : blocked ? (
        <p className="mt-6 rounded-md bg-honey-tint px-4 py-3 text-honey-ink text-sm">
          {texts.problems.blocking}
        </p>
      ) : (
        // Another zone with its own document: a plain link loads it in full.
        <a
          href={`/${locale}/checkout`}
          className={buttonClass({ size: "lg", wide: true, className: "mt-6" })}
        >
          {words.checkout}
        </a>
      )}
      <Link href={`/${locale}`} className="link mt-2 flex min-h-11 items-center justify-center">
        {words.more}
      </Link>
      <ul className="mt-3 grid gap-2 border-line border-t pt-4 text-mute text-sm">
        <li className="flex gap-2.5">
          <Lock aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
          {words.payment}
        </li>
        <li className="flex gap-2.5">
          <RotateCcw aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
          {words.returns}
        </li>
      </ul>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4">
      <dt>{label}</dt>
      <dd className="money">{children}</dd>
    </div>
  );
}
