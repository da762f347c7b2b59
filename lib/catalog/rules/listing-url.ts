import { type ListingParams, type SortOrder, sortOrders } from "../types";

/** What the address of a list says: everything a visitor chose. Prices in cents, pages from 1. */
export type ListingState = Pick<
  ListingParams,
  "text" | "facets" | "priceMinCents" | "priceMaxCents" | "onlyAvailable" | "onlyReduced" | "sort" | "page"
>;

const FACET = /^f\.([a-z0-9-]{1,40})$/;
const VALUE = /^[a-z0-9-]{1,40}$/;
const CHOICES = ["sort", "page", "min", "max", "available", "reduced"];
const MOST_KEYS = 12;
const MOST_VALUES = 30;
const LONGEST_TEXT = 100;
const LAST_PAGE = 10_000;

/** Whether an address chooses anything: then the category is no longer the file everybody gets. Foreign keys do not count. */
export function hasListingState(query: URLSearchParams): boolean {
  return [...query.keys()].some((key) => FACET.test(key) || CHOICES.includes(key));
}

/**
 * Reads `q`, `f.<facet>=a,b` (or repeated, as a form without JavaScript sends it), `min` and `max` in euros, `available`,
 * `reduced`, `sort`, `page`. Whatever is malformed is as if it were not there: an address is never an error.
 */
export function parseListing(query: URLSearchParams): ListingState {
  const text = query.get("q")?.trim().slice(0, LONGEST_TEXT);
  const sort = query.get("sort");
  return {
    ...(text && { text }),
    facets: parseFacets(query),
    ...given("priceMinCents", toCents(query.get("min"))),
    ...given("priceMaxCents", toCents(query.get("max"))),
    ...(query.get("available") === "1" && { onlyAvailable: true }),
    ...(query.get("reduced") === "1" && { onlyReduced: true }),
    sort: isSortOrder(sort) ? sort : "recommended",
    page: toPage(query.get("page")),
  };
}

/** The one address of a state: fixed order, nothing that goes without saying. Empty for an untouched list; no `?`. */
export function listingQuery(state: ListingState): string {
  const parts: [string, string][] = [];
  if (state.text) parts.push(["q", state.text]);
  for (const key of Object.keys(state.facets).sort()) {
    const values = [...new Set(state.facets[key])].sort();
    if (values.length > 0) parts.push([`f.${key}`, values.join(",")]);
  }
  if (state.priceMinCents !== undefined) parts.push(["min", toEuros(state.priceMinCents)]);
  if (state.priceMaxCents !== undefined) parts.push(["max", toEuros(state.priceMaxCents)]);
  if (state.onlyAvailable) parts.push(["available", "1"]);
  if (state.onlyReduced) parts.push(["reduced", "1"]);
  if (state.sort !== "recommended") parts.push(["sort", state.sort]);
  if (state.page > 1) parts.push(["page", String(state.page)]);
  return parts.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&");
}

/** The state with one value of a facet taken in or out, back on the first page: what a facet's link leads to. */
export function toggleFacet(state: ListingState, key: string, value: string): ListingState {
  const chosen = state.facets[key] ?? [];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const { [key]: _, ...others } = state.facets;
  return { ...state, page: 1, facets: values.length > 0 ? { ...others, [key]: values } : others };
}

function parseFacets(query: URLSearchParams): Record<string, string[]> {
  const facets = new Map<string, Set<string>>();
  for (const [name, list] of query) {
    const key = FACET.exec(name)?.[1];
    if (!key || (!facets.has(key) && facets.size === MOST_KEYS)) continue;
    const values = facets.get(key) ?? new Set();
    for (const value of list.split(",")) {
      if (VALUE.test(value) && values.size < MOST_VALUES) values.add(value);
    }
    if (values.size > 0) facets.set(key, values);
  }
  return Object.fromEntries([...facets].map(([key, values]) => [key, [...values].sort()]));
}

/** Euros as people type them, `12`, `12,5` or `12.50`, without passing through a fraction. */
function toCents(euros: string | null): number | undefined {
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(euros?.trim() ?? "");
  return match ? Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0")) : undefined;
}

function toEuros(cents: number): string {
  const rest = cents % 100;
  const euros = String((cents - rest) / 100);
  return rest === 0 ? euros : `${euros}.${String(rest).padStart(2, "0")}`;
}

function toPage(page: string | null): number {
  const number = /^\d{1,5}$/.test(page ?? "") ? Number(page) : 1;
  return Math.min(Math.max(1, number), LAST_PAGE);
}

function isSortOrder(value: string | null): value is SortOrder {
  return sortOrders.some((sort) => sort === value);
}

function given<K extends string>(key: K, value: number | undefined): { [P in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: number });
}
