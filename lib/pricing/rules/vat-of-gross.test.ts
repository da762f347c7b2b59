import fc from "fast-check";
import { expect, it } from "vitest";
import { vatOfGross } from "./vat-of-gross";

it.each([
  [2502, 7, 164],
  [8010, 19, 1279],
  [1630, 7, 107],
  [1700, 19, 271],
  [3390, 19, 541],
  [1200, 20, 200],
  [11, 10, 1],
  [1390, 0, 0],
  [0, 19, 0],
])("%i cents at %i %% hold %i", (gross, rate, vat) => {
  expect(vatOfGross(gross, rate)).toBe(vat);
});

it("law: net and VAT at the rate differ by half a cent at most", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom(0, 7, 10, 19, 20), (gross, rate) => {
      const vat = vatOfGross(gross, rate);
      expect(Math.abs(2 * (vat * (100 + rate) - gross * rate))).toBeLessThanOrEqual(100 + rate);
    }),
  );
});
