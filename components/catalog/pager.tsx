import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ChevronLeft } from "@/components/ui/icons/chevron-left";
import { ChevronRight } from "@/components/ui/icons/chevron-right";
import type { Locale } from "@/lib/shared/text";
import { pagesAround } from "./pages-around";

type PagerProps = { locale: Locale; page: number; pageCount: number; hrefOf: (page: number) => string };

const linkClass =
  "grid min-h-11 min-w-11 place-items-center rounded-full px-3 font-medium hover:bg-sunken aria-[current=page]:bg-ink aria-[current=page]:text-paper";

/** Pages as links: they work without JavaScript, can be shared, and machines can follow them. */
export async function Pager({ locale, page, pageCount, hrefOf }: PagerProps) {
  if (pageCount < 2) return null;
  const t = await getTranslations({ locale, namespace: "listing" });
  return (
    <nav aria-label={t("pager.label")} className="mt-14 flex flex-wrap items-center justify-center gap-1">
      {page > 1 ? (
        <Link href={hrefOf(page - 1)} rel="prev" prefetch={false} className={linkClass}>
          <span className="sr-only">{t("pager.previous")}</span>
          <ChevronLeft aria-hidden className="size-5" />
        </Link>
      ) : null}
      {pagesAround(page, pageCount).map((number, index) =>
        number === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no other name than its place
          <span key={`gap-${index}`} aria-hidden className="px-1">
            …
          </span>
        ) : (
          <Link
            key={number}
            href={hrefOf(number)}
            prefetch={false}
            aria-label={t("pager.page", { page: number })}
            aria-current={number === page ? "page" : undefined}
            className={linkClass}
          >
            {number}
          </Link>
        ),
      )}
      {page < pageCount ? (
        <Link href={hrefOf(page + 1)} rel="next" prefetch={false} className={linkClass}>
          <span className="sr-only">{t("pager.next")}</span>
          <ChevronRight aria-hidden className="size-5" />
        </Link>
      ) : null}
    </nav>
  );
}
