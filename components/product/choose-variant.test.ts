import { describe, expect, it } from "vitest";
import { chooseVariant, exactVariant, firstChoice } from "./choose-variant";

const variant = (size: string, grind: string, stock: "in_stock" | "none" = "in_stock") => ({
  options: { size, grind },
  stock,
});
const small = variant("250", "whole", "none");
const smallFilter = variant("250", "filter");
const large = variant("1000", "whole");
const variants = [small, smallFilter, large];

describe("firstChoice", () => {
  it("begins with what is there", () => {
    expect(firstChoice(variants)).toBe(smallFilter);
  });
  it("begins with the first when nothing is there, and with nothing where there is none", () => {
    expect([firstChoice([small]), firstChoice([])]).toEqual([small, undefined]);
  });
});

describe("chooseVariant", () => {
  it("keeps the other choice where it can", () => {
    expect(chooseVariant(variants, smallFilter, "grind", "whole")).toBe(small);
  });
  it("gives it up where it must", () => {
    expect(chooseVariant(variants, smallFilter, "size", "1000")).toBe(large);
  });
  it("knows no variant for a value nobody has", () => {
    expect(chooseVariant(variants, small, "size", "42")).toBeUndefined();
  });
});

it("exactVariant names only what goes together", () => {
  expect(exactVariant(variants, small, "size", "1000")).toBe(large);
  expect(exactVariant(variants, smallFilter, "size", "1000")).toBeUndefined();
});
