import { expect, it } from "vitest";
import { isQuantity } from "./limits";

it.each([
  [1, true],
  [99, true],
  [0, false],
  [-1, false],
  [100, false],
  [1.5, false],
  [Number.NaN, false],
  [1e9, false],
])("a line may have %d units: %s", (quantity, expected) => {
  expect(isQuantity(quantity)).toBe(expected);
});
