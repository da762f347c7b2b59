import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortOrders } from "@/lib/catalog/types";
import { isFiltered, type ListingState, listingHref, readListingState, withoutFacet } from "./listing-url";

function read(href: string): ListingState {
  const query: Record<string, string[]> = {};
  for (const [key, value] of new URL(href, "http://shop").searchParams) {
    query[key] = [...(query[key] ?? []), value];
  }
  return readListingState(query);
}

describe("readListingState", () => {
  it("reads facets, prices, switches, order and page", () => {
    const href = "/c/x?f=roast.dark&f=origin.kenya&f=origin.peru&min=5&max=20&available=1&sort=name&page=2";
    expect(read(href)).toEqual({
      text: undefined,
      facets: { roast: ["dark"], origin: ["kenya", "peru"] },
      priceMinCents: 500,
      priceMaxCents: 2000,
      onlyAvailable: true,
      onlyReduced: false,
      sort: "name",
      page: 2,
    });
  });

  it("takes a facet by the name of a built-in property for a facet", () => {
    expect(read("/c/x?f=constructor.x").facets).toEqual({ constructor: ["x"] });
  });

  it.each(["f=roast", "f=__proto__.x", "f='.y", "min=-3", "min=1e9", "page=0", "page=x", "sort=price'--"])(
    "ignores nonsense: %s",
    (query) => {
      expect(listingHref("/c/x", read(`/c/x?${query}`))).toBe("/c/x");
    },
  );
});

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const states: fc.Arbitrary<ListingState> = fc.record({
  text: fc.constantFrom(undefined, "kenia & co"),
  facets: fc.dictionary(word, fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), { maxKeys: 4 }),
  priceMinCents: fc.option(
    fc.nat(9999).map((n) => n * 100),
    { nil: undefined },
  ),
  priceMaxCents: fc.option(
    fc.nat(9999).map((n) => n * 100),
    { nil: undefined },
  ),
  onlyAvailable: fc.boolean(),
  onlyReduced: fc.boolean(),
  sort: fc.constantFrom(...sortOrders),
  page: fc.integer({ min: 1, max: 500 }),
});

it("law: an address says all of its state", () => {
  fc.assert(
    fc.property(states, (state) => {
      const href = listingHref("/de/c/x", state);
      expect(listingHref("/de/c/x", read(href))).toBe(href);
    }),
  );
});

it("takes one value away and goes back to the first page", () => {
  const state = read("/c/x?f=roast.dark&f=roast.light&page=3");
  expect(listingHref("/c/x", withoutFacet(state, "roast", "dark"))).toBe("/c/x?f=roast.light");
});

it("tells a filtered list from one that is only sorted", () => {
  expect([isFiltered(read("/c/x?sort=name&page=2")), isFiltered(read("/c/x?reduced=1"))]).toEqual([
    false,
    true,
  ]);
});
