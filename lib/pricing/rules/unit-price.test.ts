import { expect, it } from "vitest";
import { unitPrice } from "./unit-price";

it.each([
  [1390, 250, "g", { cents: 5560, per: 1, unit: "kg" }],
  [1390, 1000, "g", { cents: 1390, per: 1, unit: "kg" }],
  [1290, 350, "g", { cents: 3686, per: 1, unit: "kg" }],
  [890, 500, "ml", { cents: 1780, per: 1, unit: "l" }],
  [552, 80, "piece", { cents: 690, per: 100, unit: "piece" }],
  [1, 2000, "g", { cents: 1, per: 1, unit: "kg" }],
] as const)("%i cents for %i %s", (price, quantity, unit, expected) => {
  expect(unitPrice(price, { quantity, unit })).toEqual(expected);
});
