import { expect, it } from "vitest";
import { sameChoice } from "./choice";
import { wantedLines } from "./wanted-lines";

const ship = { method: "ship" } as const;
const collect = (storeId: string) => ({ method: "collect", storeId }) as const;

it.each([
  ["the same way", "a", ship, "a", ship, true],
  ["another variant", "a", ship, "b", ship, false],
  ["shipped and collected", "a", ship, "a", collect("s1"), false],
  ["the same store", "a", collect("s1"), "a", collect("s1"), true],
  ["another store", "a", collect("s1"), "a", collect("s2"), false],
])("%s", (_, variantA, wayA, variantB, wayB, expected) => {
  const a = { variantId: variantA, fulfillment: wayA };
  expect(sameChoice(a, { variantId: variantB, fulfillment: wayB })).toBe(expected);
});

it("stock sees how much of what is wanted where", () => {
  const lines = [
    { id: "l1", variantId: "a", quantity: 2, fulfillment: ship },
    { id: "l2", variantId: "a", quantity: 1, fulfillment: collect("s1") },
  ];
  expect(wantedLines(lines)).toEqual([
    { lineId: "l1", variantId: "a", quantity: 2, storeId: null },
    { lineId: "l2", variantId: "a", quantity: 1, storeId: "s1" },
  ]);
});
