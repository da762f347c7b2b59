import { describe, expect, it } from "vitest";
import { taxRate } from "./tax-rates";

describe("taxRate", () => {
  const today = new Date("2026-11-22T12:00:00Z");
  it.each([
    ["DE", "standard", 19],
    ["DE", "reduced", 7],
    ["DE", "none", 0],
    ["AT", "standard", 20],
    ["AT", "reduced", 10],
    ["AT", "none", 0],
  ] as const)("%s %s is %i today", (country, taxClass, rate) => {
    expect(taxRate(country, taxClass, today)).toBe(rate);
  });

  it("changes at midnight in Berlin", () => {
    const at = (moment: string) => taxRate("DE", "standard", new Date(moment));
    expect(at("2020-06-30T21:59:59Z")).toBe(19);
    expect(at("2020-06-30T22:00:00Z")).toBe(16);
    expect(at("2020-12-31T22:59:59Z")).toBe(16);
    expect(at("2020-12-31T23:00:00Z")).toBe(19);
  });

  it("throws where nothing is known, instead of taxing nothing", () => {
    expect(() => taxRate("DE", "standard", new Date("1999-01-01"))).toThrow("DE");
  });
});
