"use client";

import type { ReactNode } from "react";
import { failureText } from "@/components/product/failure-text";
import { Button, buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { CartView } from "@/lib/cart/types";
import { orderPath } from "@/lib/orders/order-path";
import { fill } from "@/lib/shared/fill";
import type { Locale } from "@/lib/shared/text";
import { CartLine } from "./cart-line";
import { CartProblems } from "./cart-problems";
import { CartSummary } from "./cart-summary";
import type { CartTexts } from "./cart-texts";
import { useCart } from "./use-cart";
import { useCartChanges } from "./use-cart-changes";

type CartContentsProps = {
  initial: CartView | null;
  locale: Locale;
  texts: CartTexts;
  /** What a form without JavaScript could not do, in words. */
  failed: string;
  empty: ReactNode;
};

/** The cart as the server rendered it, then alive: changed here, in another tab, or by the shop itself. */
export function CartContents({ initial, locale, texts, failed, empty }: CartContentsProps) {
  const { data } = useCart(locale, initial);
  const changes = useCartChanges(locale);
  const cart = data ?? null;
  const locked = cart?.state === "ordered";
  const complaint = changes.failure ? failureText(changes.failure, texts.failures) : failed;
  return (
    <>
      <div role="status" className="empty:hidden">
        {changes.removed ? (
          <div className="mb-6 flex flex-wrap items-center justify-between gap-x-4 rounded-md bg-sunken py-1.5 pr-1.5 pl-4">
            <span>{fill(texts.removed, { name: changes.removed.name })}</span>
            <Button look="quiet" onClick={changes.undo}>
              {texts.undo}
            </Button>
          </div>
        ) : null}
        <span className="sr-only">{changes.pending ? texts.busy : ""}</span>
      </div>
      {complaint ? (
        <Notice tone="danger" live className="mb-6">
          {complaint}
        </Notice>
      ) : null}
      {!cart || cart.lines.length === 0 ? (
        empty
      ) : (
        <div className="grid items-start gap-x-14 gap-y-10 lg:grid-cols-[1fr_24rem]">
          <div>
            <CartProblems cart={cart} locale={locale} texts={texts} changes={changes} />
            {locked && cart.pendingOrder ? (
              <Notice title={texts.ordered.title} className="mb-6">
                <p>{texts.ordered.text}</p>
                <p>
                  <a
                    href={orderPath(locale, cart.pendingOrder)}
                    className={buttonClass({ size: "sm", className: "mt-2" })}
                  >
                    {fill(texts.ordered.link, { number: cart.pendingOrder.number })}
                  </a>
                </p>
              </Notice>
            ) : null}
            <ul className="border-line border-t">
              {cart.lines.map((line) => (
                <CartLine
                  key={line.id}
                  line={line}
                  locale={locale}
                  texts={texts}
                  changes={changes}
                  locked={locked}
                />
              ))}
            </ul>
          </div>
          <CartSummary cart={cart} locale={locale} texts={texts} busy={changes.pending} />
        </div>
      )}
    </>
  );
}
