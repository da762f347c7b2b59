"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { ProductPicture } from "@/components/catalog/product-picture";
import { buttonClass } from "@/components/ui/button";
import { X } from "@/components/ui/icons/x";
import type { PictureDto } from "@/lib/catalog/types";
import type { Locale } from "@/lib/shared/text";

export type AddedTexts = { title: string; cart: string; close: string };

type AddedToastProps = {
  /** A new object for each success. */
  shown: object | null;
  locale: Locale;
  picture: PictureDto;
  name: string;
  texts: AddedTexts;
};

/** Says what went into the cart and where to go from here. It stays until it is sent away or the next thing happens. */
export default function AddedToast({ shown, locale, picture, name, texts }: AddedToastProps) {
  const [dismissed, setDismissed] = useState<object | null>(null);
  const open = shown !== null && shown !== dismissed;

  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => event.key === "Escape" && setDismissed(shown);
    window.addEventListener("keydown", close);
    return () => window.removeEventListener("keydown", close);
  }, [open, shown]);

  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-3 bottom-3 z-40 sm:inset-x-auto sm:top-32 sm:right-8 sm:bottom-auto sm:w-96"
    >
      {open ? (
        <div className="pointer-events-auto flex gap-4 rounded-md border border-line bg-raised p-4 shadow-soft">
          <div className="w-20 shrink-0">
            <ProductPicture picture={picture} alt="" className="rounded-sm" />
          </div>
          <div className="min-w-0 flex-1">
            <p className="font-semibold text-leaf">{texts.title}</p>
            <p className="line-clamp-2 text-sm">{name}</p>
            <Link
              href={`/${locale}/cart`}
              prefetch={false}
              className={buttonClass({ size: "sm", className: "mt-2.5" })}
            >
              {texts.cart}
            </Link>
          </div>
          <button
            type="button"
            aria-label={texts.close}
            onClick={() => setDismissed(shown)}
            className="-mt-2 -mr-2 grid size-11 shrink-0 place-items-center rounded-full hover:bg-sunken"
          >
            <X aria-hidden className="size-5" />
          </button>
        </div>
      ) : null}
    </div>
  );
}
