"use client";

import Link from "next/link";
import { ProductPicture } from "@/components/catalog/product-picture";
import { Money } from "@/components/pricing/money";
import { unitPriceText } from "@/components/pricing/unit-price";
import { Home } from "@/components/ui/icons/home";
import { Store } from "@/components/ui/icons/store";
import { Trash2 } from "@/components/ui/icons/trash-2";
import { Stepper } from "@/components/ui/stepper";
import { changeLineFormAction, removeLineFormAction } from "@/lib/cart/form-actions";
import type { CartLineView } from "@/lib/cart/types";
import { fill } from "@/lib/shared/fill";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import type { CartTexts } from "./cart-texts";
import type { CartChanges } from "./use-cart-changes";

type CartLineProps = {
  line: CartLineView;
  locale: Locale;
  texts: CartTexts;
  changes: CartChanges;
  locked: boolean;
};

/** One line. Its forms work on their own; with JavaScript the same controls act without leaving the page. */
export function CartLine({ line, locale, texts, changes, locked }: CartLineProps) {
  const name = line.optionsLabel ? `${line.name}, ${line.optionsLabel}` : line.name;
  const Way = line.fulfillment.method === "collect" ? Store : Home;
  return (
    <li className="grid grid-cols-[5.5rem_1fr] gap-x-4 border-line border-b py-6 sm:grid-cols-[8rem_1fr] sm:gap-x-6">
      <Link href={`/${locale}/p/${line.slug}?variant=${line.sku}`} prefetch={false} tabIndex={-1} aria-hidden>
        <ProductPicture picture={line.picture} alt="" className="rounded-md" />
      </Link>
      <div className="flex min-w-0 flex-col">
        <div className="flex flex-wrap justify-between gap-x-6 gap-y-1">
          <h2 className="min-w-0 font-semibold leading-snug">
            <Link
              href={`/${locale}/p/${line.slug}?variant=${line.sku}`}
              prefetch={false}
              className="hover:underline hover:underline-offset-4"
            >
              {line.name}
            </Link>
          </h2>
          <p className={`money font-semibold transition-opacity ${changes.pending ? "opacity-40" : ""}`}>
            {line.discountCents > 0 ? (
              <s className="mr-2 font-normal text-mute">{formatCents(line.subtotalCents, locale)}</s>
            ) : null}
            <Money cents={line.totalCents} locale={locale} />
          </p>
        </div>
        {line.optionsLabel ? <p className="text-mute text-sm">{line.optionsLabel}</p> : null}
        <p className="money text-mute text-sm">
          {fill(texts.each, { amount: formatCents(line.unitPriceCents, locale) })}
          {line.unitPrice ? ` · ${unitPriceText(line.unitPrice, texts.unit, locale)}` : null}
        </p>
        <p className="mt-2 flex items-center gap-2 text-sm">
          <Way aria-hidden className="size-4 text-mute" strokeWidth={1.75} />
          {line.store ? fill(texts.collect, { store: line.store.name }) : texts.ship}
        </p>
        {locked ? (
          <p className="mt-3">× {line.quantity}</p>
        ) : (
          <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
            <form action={changeLineFormAction} onSubmit={(event) => event.preventDefault()}>
              <input type="hidden" name="lineId" value={line.id} />
              <input type="hidden" name="locale" value={locale} />
              <Stepper
                name="quantity"
                value={line.quantity}
                onChange={(quantity) => changes.setQuantity(line.id, quantity)}
                labels={{ ...texts.quantity, label: fill(texts.quantity.label, { name }) }}
              />
              <noscript>
                <button type="submit" className="link ml-3 min-h-11">
                  {texts.apply}
                </button>
              </noscript>
            </form>
            <form
              action={removeLineFormAction}
              onSubmit={(event) => {
                event.preventDefault();
                changes.remove(line);
              }}
            >
              <input type="hidden" name="lineId" value={line.id} />
              <input type="hidden" name="locale" value={locale} />
              <button
                type="submit"
                aria-label={fill(texts.removeNamed, { name })}
                className="inline-flex min-h-11 items-center gap-2 text-mute text-sm hover:text-ink"
              >
                <Trash2 aria-hidden className="size-4" strokeWidth={1.75} />
                {texts.remove}
              </button>
            </form>
          </div>
        )}
      </div>
    </li>
  );
}
