import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SlidersHorizontal } from "@/components/ui/icons/sliders-horizontal";
import { X } from "@/components/ui/icons/x";
import { type ListingDto, sortOrders } from "@/lib/catalog/types";
import type { Locale } from "@/lib/shared/text";
import { getCardTexts } from "./card-texts";
import { FacetPanel } from "./facet-panel";
import { FilterChips } from "./filter-chips";
import { type ListingState, listingHref } from "./listing-url";
import { Pager } from "./pager";
import { ProductCard } from "./product-card";
import { SortSelect } from "./sort-select";

type ListingViewProps = {
  locale: Locale;
  path: string;
  listing: ListingDto;
  state: ListingState;
  /** Shown in place of the articles where nothing fits. */
  empty: ReactNode;
};

/** A list of articles with its filters beside it: the same for a category and for a search. */
export async function ListingView({ locale, path, listing, state, empty }: ListingViewProps) {
  const [t, texts] = await Promise.all([
    getTranslations({ locale, namespace: "listing" }),
    getCardTexts(locale),
  ]);
  return (
    <div className="shell listing grid gap-x-12 lg:grid-cols-[15rem_1fr]">
      <details className="filters group">
        <summary className="inline-flex min-h-11 items-center gap-2.5 rounded-md border border-edge bg-raised px-4 font-semibold">
          <SlidersHorizontal aria-hidden className="size-5 group-open:hidden" />
          <X aria-hidden className="hidden size-5 group-open:block" />
          <span className="group-open:hidden">{t("filter")}</span>
          <span className="hidden group-open:inline">{t("close")}</span>
        </summary>
        <div className="filters-panel">
          <FacetPanel locale={locale} path={path} listing={listing} state={state} />
        </div>
      </details>
      <section aria-labelledby="results" className="min-w-0">
        <h2 id="results" className="sr-only">
          {t("results")}
        </h2>
        <div className="mb-6 flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p role="status" className="text-mute">
            {t("count", { count: listing.total })}
          </p>
          <div className="flex items-center gap-2">
            <SortSelect
              value={state.sort}
              label={t("sort")}
              options={sortOrders.map((value) => ({ value, label: t(`sorts.${value}`) }))}
            />
            <noscript>
              <button type="submit" form="filters" className="link min-h-11 px-2">
                {t("apply")}
              </button>
            </noscript>
          </div>
        </div>
        <FilterChips locale={locale} path={path} facets={listing.facets} state={state} />
        {listing.items.length === 0 ? (
          empty
        ) : (
          <ul className="results grid grid-cols-2 gap-x-4 gap-y-10 transition-opacity sm:gap-x-6 sm:gap-y-14 md:grid-cols-3">
            {listing.items.map((product, index) => (
              <li key={product.id}>
                <ProductCard product={product} locale={locale} texts={texts} eager={index < 3} />
              </li>
            ))}
          </ul>
        )}
        <Pager
          locale={locale}
          page={listing.page}
          pageCount={listing.pageCount}
          hrefOf={(page) => listingHref(path, { ...state, page })}
        />
        <p className="mt-10 text-mute text-sm">
          {t("note")}{" "}
          <Link href={`/${locale}/legal/shipping`} prefetch={false} className="link">
            {t("noteShipping")}
          </Link>
        </p>
      </section>
    </div>
  );
}
