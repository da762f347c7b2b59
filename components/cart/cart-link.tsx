"use client";

import Link from "next/link";
import { lazy } from "react";
import { Island } from "@/components/live/island";
import { ShoppingBag } from "@/components/ui/icons/shopping-bag";
import type { Locale } from "@/lib/shared/text";

const CartCount = lazy(() => import("./cart-count"));

/** The way to the cart with how much is in it; the number's place is kept until it is known. */
export function CartLink({ locale, texts }: { locale: Locale; texts: { label: string; count: string } }) {
  return (
    <Link
      href={`/${locale}/cart`}
      prefetch={false}
      className="flex min-h-11 items-center gap-2 rounded-sm font-semibold text-sm"
    >
      <ShoppingBag aria-hidden className="size-5" strokeWidth={1.75} />
      <span>{texts.label}</span>
      <span className="money block h-5 min-w-6 text-center text-xs leading-5">
        <Island>
          <CartCount locale={locale} text={texts.count} />
        </Island>
      </span>
    </Link>
  );
}
