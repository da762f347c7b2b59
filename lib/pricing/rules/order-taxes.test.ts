import { describe, expect, it } from "vitest";
import { orderTaxes } from "./order-taxes";

const taxed = (key: string, rate: number, grossCents: number, country: "DE" | "AT" = "DE") => ({
  key,
  country,
  rate,
  grossCents,
});

describe("orderTaxes", () => {
  it("rounds once per rate and shares the cents to what carries them", () => {
    // Three times 0.53 by themselves would be 1.59; 10.00 at 19 % holds 1.60.
    const { taxes, taxCents } = orderTaxes([taxed("a", 19, 333), taxed("b", 19, 333), taxed("c", 19, 334)]);
    expect(taxes).toEqual([{ country: "DE", rate: 19, grossCents: 1000, taxCents: 160 }]);
    expect(taxCents).toEqual([53, 53, 54]);
  });
  it("keeps countries and rates apart and sorts them", () => {
    const { taxes, taxCents } = orderTaxes([
      taxed("a", 19, 1190),
      taxed("b", 7, 107),
      taxed("c", 20, 1200, "AT"),
    ]);
    expect(taxes.map(({ country, rate, taxCents }) => [country, rate, taxCents])).toEqual([
      ["AT", 20, 200],
      ["DE", 7, 7],
      ["DE", 19, 190],
    ]);
    expect(taxCents).toEqual([190, 7, 200]);
  });
  it("gives a tied cent to the smaller key, wherever it stands", () => {
    expect(orderTaxes([taxed("b", 7, 10), taxed("a", 7, 10)]).taxCents).toEqual([0, 1]);
  });
  it("has no VAT on nothing and at 0 %", () => {
    expect(orderTaxes([]).taxes).toEqual([]);
    expect(orderTaxes([taxed("a", 0, 5000), taxed("b", 19, 0)]).taxCents).toEqual([0, 0]);
  });
});
