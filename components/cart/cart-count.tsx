"use client";

import type { Locale } from "@/lib/shared/text";
import { useCart } from "./use-cart";

/** How much is in the cart, once it is known. */
export default function CartCount({ locale, text }: { locale: Locale; text: string }) {
  const { data } = useCart(locale);
  const count = data?.quantity ?? 0;
  return (
    <>
      {count > 0 ? (
        <span aria-hidden className="block rounded-full bg-ember px-1.5 text-on-ember">
          {Math.min(count, 99)}
        </span>
      ) : null}
      <span className="sr-only">{text.replace("{count}", String(count))}</span>
    </>
  );
}
