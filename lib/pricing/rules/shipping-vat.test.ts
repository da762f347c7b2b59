import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumCents } from "@/lib/shared/money";
import { splitShipping } from "./shipping-vat";

const line = (rate: number, totalCents: number, subtotalCents = totalCents) => ({
  rate,
  totalCents,
  subtotalCents,
});

describe("splitShipping", () => {
  it("follows the gross value of what is shipped (policy, example 3)", () => {
    expect(splitShipping(490, [line(7, 1390), line(19, 1450)])).toEqual([
      { rate: 7, grossCents: 240 },
      { rate: 19, grossCents: 250 },
    ]);
  });
  it("takes values after discounts, all lines of a rate together", () => {
    expect(splitShipping(490, [line(19, 500, 1000), line(7, 0, 5000), line(19, 400)])).toEqual([
      { rate: 19, grossCents: 490 },
    ]);
  });
  it("takes undiscounted values where all is discounted away", () => {
    expect(splitShipping(400, [line(7, 0, 3000), line(19, 0, 1000)])).toEqual([
      { rate: 7, grossCents: 300 },
      { rate: 19, grossCents: 100 },
    ]);
  });
  it("splits free shipping into nothing", () => {
    expect(splitShipping(0, [line(7, 1390)])).toEqual([]);
  });

  it("law: the parts add up, whatever the order of the lines", () => {
    const cents = fc.integer({ min: 0, max: 100_000 });
    const lines = fc.array(
      fc.record({ rate: fc.constantFrom(7, 10, 19, 20), totalCents: cents, subtotalCents: cents }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(cents, lines, (shipping, shipped) => {
        const parts = splitShipping(shipping, shipped);
        expect(sumCents(parts.map(({ grossCents }) => grossCents))).toBe(shipping);
        expect(splitShipping(shipping, [...shipped].reverse())).toEqual(parts);
      }),
    );
  });
});
