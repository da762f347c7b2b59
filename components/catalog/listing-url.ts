import { type ListingParams, type SortOrder, sortOrders } from "@/lib/catalog/types";

/** What a list's address says. Prices in cents; in the address they are whole euros, as people type them. */
export type ListingState = Pick<
  ListingParams,
  "text" | "facets" | "priceMinCents" | "priceMaxCents" | "onlyAvailable" | "onlyReduced" | "sort" | "page"
>;

export type Query = Record<string, string | string[] | undefined>;

const FACET = /^([a-z0-9-]{1,40})\.([a-z0-9-]{1,60})$/;
const MOST_FACET_VALUES = 40;
const DEEPEST_PAGE = 500;

/** Reads `?f=roast.dark&f=origin.kenya&min=5&max=20&available=1&reduced=1&sort=name&page=2&q=…`; nonsense is ignored. */
export function readListingState(query: Query): ListingState {
  const facets: Record<string, string[]> = {};
  for (const value of list(query.f).slice(0, MOST_FACET_VALUES)) {
    const [, facet, key] = FACET.exec(value) ?? [];
    if (!facet || !key) continue;
    // `constructor` is an address somebody may type, too.
    const chosen = Object.hasOwn(facets, facet) ? facets[facet] : undefined;
    facets[facet] = [...new Set([...(chosen ?? []), key])];
  }
  return {
    text: list(query.q)[0]?.trim().slice(0, 100) || undefined,
    facets,
    priceMinCents: euros(list(query.min)[0]),
    priceMaxCents: euros(list(query.max)[0]),
    onlyAvailable: list(query.available)[0] === "1",
    onlyReduced: list(query.reduced)[0] === "1",
    sort: sortOrders.find((order) => order === list(query.sort)[0]) ?? "recommended",
    page: Math.min(DEEPEST_PAGE, wholeNumber(list(query.page)[0]) || 1),
  };
}

/** The address of a state: keys and values in one order, defaults left out, so that equal lists have equal addresses. */
export function listingHref(path: string, state: ListingState): string {
  const query = new URLSearchParams();
  if (state.text) query.append("q", state.text);
  for (const facet of Object.keys(state.facets).sort()) {
    for (const key of [...(state.facets[facet] ?? [])].sort()) query.append("f", `${facet}.${key}`);
  }
  if (state.priceMinCents !== undefined) query.append("min", String(state.priceMinCents / 100));
  if (state.priceMaxCents !== undefined) query.append("max", String(state.priceMaxCents / 100));
  if (state.onlyAvailable) query.append("available", "1");
  if (state.onlyReduced) query.append("reduced", "1");
  if (state.sort !== ("recommended" satisfies SortOrder)) query.append("sort", state.sort);
  if (state.page > 1) query.append("page", String(state.page));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** The same list without one chosen value, from its first page. */
export function withoutFacet(state: ListingState, facet: string, key: string): ListingState {
  const rest = (state.facets[facet] ?? []).filter((value) => value !== key);
  return { ...state, facets: { ...state.facets, [facet]: rest }, page: 1 };
}

/** The same list with nothing filtered; order and search text stay. */
export function withoutFilters({ text, sort }: ListingState): ListingState {
  return { text, sort, facets: {}, page: 1 };
}

export function isFiltered(state: ListingState): boolean {
  return listingHref("", withoutFilters(state)) !== listingHref("", { ...state, page: 1 });
}

function list(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat();
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function euros(text: string | undefined): number | undefined {
  const whole = wholeNumber(text);
  return whole === undefined ? undefined : whole * 100;
}
