import { expect, it } from "vitest";
import { taxCountry } from "./tax-country";

const ship = { method: "ship" } as const;
const collect = { method: "collect", storeId: "s" } as const;

it.each([
  ["shipped goods: the destination's", { id: "1", kind: "goods", fulfillment: ship }, "AT"],
  [
    "shipped goods: never the store's",
    { id: "1", kind: "goods", fulfillment: ship, collectCountry: "DE" },
    "AT",
  ],
  [
    "collected goods: the store's",
    { id: "1", kind: "goods", fulfillment: collect, collectCountry: "DE" },
    "DE",
  ],
  ["a course: the venue's", { id: "1", kind: "course", fulfillment: ship, collectCountry: "DE" }, "DE"],
] as const)("%s", (_, line, country) => {
  expect(taxCountry(line, "AT")).toBe(country);
});

it("throws instead of guessing where store or venue name no country", () => {
  expect(() => taxCountry({ id: "7", kind: "goods", fulfillment: collect }, "AT")).toThrow("7");
  expect(() => taxCountry({ id: "7", kind: "course", fulfillment: ship }, "AT")).toThrow("7");
});
