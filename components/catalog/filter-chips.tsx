import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { X } from "@/components/ui/icons/x";
import type { FacetDto } from "@/lib/catalog/types";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import { isFiltered, type ListingState, listingHref, withoutFacet, withoutFilters } from "./listing-url";

type FilterChipsProps = { locale: Locale; path: string; facets: FacetDto[]; state: ListingState };

/** What is chosen, each a link to the list without it. */
export async function FilterChips({ locale, path, facets, state }: FilterChipsProps) {
  if (!isFiltered(state)) return null;
  const t = await getTranslations({ locale, namespace: "listing" });
  const first = { ...state, page: 1 };
  const chips: { name: string; without: ListingState }[] = [
    ...facets.flatMap((facet) =>
      facet.values
        .filter(({ active }) => active)
        .map(({ key, label }) => ({ name: label, without: withoutFacet(state, facet.key, key) })),
    ),
  ];
  if (state.priceMinCents !== undefined) {
    const name = t("minChip", { amount: formatCents(state.priceMinCents, locale) });
    chips.push({ name, without: { ...first, priceMinCents: undefined } });
  }
  if (state.priceMaxCents !== undefined) {
    const name = t("maxChip", { amount: formatCents(state.priceMaxCents, locale) });
    chips.push({ name, without: { ...first, priceMaxCents: undefined } });
  }
  if (state.onlyAvailable) {
    chips.push({ name: t("onlyAvailable"), without: { ...first, onlyAvailable: false } });
  }
  if (state.onlyReduced) chips.push({ name: t("onlyReduced"), without: { ...first, onlyReduced: false } });
  return (
    <ul aria-label={t("active")} className="mb-6 flex flex-wrap items-center gap-2">
      {chips.map(({ name, without }) => (
        <li key={name}>
          <Link
            href={listingHref(path, without)}
            scroll={false}
            prefetch={false}
            aria-label={t("remove", { name })}
            className="inline-flex min-h-11 items-center gap-2 rounded-full bg-ink px-4 font-medium text-paper text-sm hover:bg-ink/88"
          >
            {name}
            <X aria-hidden className="size-4" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={listingHref(path, withoutFilters(state))}
          scroll={false}
          prefetch={false}
          className="link inline-flex min-h-11 items-center px-2 text-sm"
        >
          {t("clear")}
        </Link>
      </li>
    </ul>
  );
}
