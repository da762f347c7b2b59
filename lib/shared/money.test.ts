import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertCents, divideDown, divideHalfUp, formatCents, sumCents } from "./money";

describe("divideHalfUp", () => {
  it.each([
    [5, 1, 2, 3],
    [4, 1, 3, 1],
    [2502, 7, 107, 164],
    [8010, 19, 119, 1279],
    [0, 19, 119, 0],
    [1, 1, 2, 1],
  ])("%i × %i / %i = %i", (amount, factor, divisor, result) => {
    expect(divideHalfUp(amount, factor, divisor)).toBe(result);
  });

  it("is exact where a product leaves the safe integers", () => {
    expect(divideHalfUp(900_000_000_001, 900_000_000_001, 900_000_000_001)).toBe(900_000_000_001);
  });

  it("law: equals the exact result in BigInt", () => {
    const size = fc.integer({ min: 0, max: 2 ** 40 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 1, max: 2 ** 40 }), (amount, factor, divisor) => {
        fc.pre((BigInt(amount) * BigInt(factor)) / BigInt(divisor) < BigInt(Number.MAX_SAFE_INTEGER));
        const twice = 2n * BigInt(amount) * BigInt(factor) + BigInt(divisor);
        expect(divideHalfUp(amount, factor, divisor)).toBe(Number(twice / (2n * BigInt(divisor))));
        const { quotient, remainder } = divideDown(amount, factor, divisor);
        expect(BigInt(quotient) * BigInt(divisor) + BigInt(remainder)).toBe(BigInt(amount) * BigInt(factor));
        expect(remainder).toBeLessThan(divisor);
      }),
    );
  });
});

describe("formatCents", () => {
  it.each([
    [1390, "de", "13,90 €"],
    [1390, "en", "€13.90"],
    [5, "de", "0,05 €"],
    [-1168, "de", "-11,68 €"],
    [123456789, "de", "1.234.567,89 €"],
    [123456789, "en", "€1,234,567.89"],
    [Number.MAX_SAFE_INTEGER, "de", "90.071.992.547.409,91 €"],
  ] as const)("%i in %s is %s", (cents, locale, text) => {
    expect(formatCents(cents, locale).replaceAll("\u00a0", " ")).toBe(text);
  });

  it("refuses half a cent", () => {
    expect(() => formatCents(1.5, "de")).toThrow(RangeError);
  });
});

it("assertCents refuses fractions, NaN and what is below the minimum", () => {
  for (const value of [0.1, Number.NaN, Number.POSITIVE_INFINITY, -1, 2 ** 53]) {
    expect(() => assertCents(value, "price")).toThrow("price");
  }
  expect(() => assertCents(0, "price")).not.toThrow();
});

it("sumCents adds", () => {
  expect([sumCents([]), sumCents([1, 2, -4])]).toEqual([0, -1]);
});
