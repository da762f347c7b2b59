import { expect, it } from "vitest";
import { stockBand } from "./stock-band";

it.each([
  [-2, "none"],
  [0, "none"],
  [1, "few"],
  [3, "few"],
  [4, "in_stock"],
])("%i free units are %s (policy, Stock)", (available, band) => {
  expect(stockBand(available)).toBe(band);
});
