import type { Country, QuoteLineInput } from "../types";

type Place = Pick<QuoteLineInput, "id" | "kind" | "fulfillment" | "collectCountry">;

/**
 * Whose VAT a line carries: of shipped goods the destination's, of collected ones the store's, of courses the venue's
 * (policy, Money). Throws where store or venue do not say: a guess would be a wrong tax.
 */
export function taxCountry({ id, kind, fulfillment, collectCountry }: Place, destination: Country): Country {
  if (fulfillment.method === "ship" && kind !== "course") return destination;
  if (!collectCountry) throw new RangeError(`Line ${id} is not shipped and names no country`);
  return collectCountry;
}
