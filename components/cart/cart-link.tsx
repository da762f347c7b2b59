"use client";

import { ShoppingBag } from "lucide-react";
import Link from "next/link";
import type { Locale } from "@/lib/shared/text";
import { useCart } from "./use-cart";

/** The way to the cart with how much is in it; the number's place is kept until it is known. */
export function CartLink({ locale, texts }: { locale: Locale; texts: { label: string; count: string } }) {
  const { data } = useCart(locale);
  const count = data?.quantity ?? 0;
  return (
    <Link
      href={`/${locale}/cart`}
      prefetch={false}
      className="flex min-h-11 items-center gap-2 rounded-sm font-semibold text-sm"
    >
      <ShoppingBag aria-hidden className="size-5" strokeWidth={1.75} />
      <span>{texts.label}</span>
      <span
        className={`money min-w-6 rounded-full px-1.5 text-center text-xs leading-5 ${count > 0 ? "bg-ember text-on-ember" : "text-transparent"}`}
      >
        <span aria-hidden>{count > 0 ? Math.min(count, 99) : ""}</span>
        <span className="sr-only">{texts.count.replace("{count}", String(count))}</span>
      </span>
    </Link>
  );
}
