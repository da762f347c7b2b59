import { expect, test } from "vitest";
import { figuresOf, median, percentile } from "./figures";

test.each([
  [[], 0.95, 0],
  [[7], 0.5, 7],
  [[1, 2, 3, 4], 0.5, 2],
  [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
  [[1, 2, 3], 1, 3],
])("percentile of %j at %d", (sorted, share, expected) => {
  expect(percentile(sorted, share)).toBe(expected);
});

test("the median of an even number lies between the two in the middle, in whatever order they come", () => {
  expect(median([9, 1, 4, 2])).toBe(3);
  expect(median([9, 1, 4])).toBe(4);
});

test("figures sort numbers, not texts", () => {
  expect(figuresOf([100, 9, 20], 1)).toEqual({ count: 3, failed: 1, p50: 20, p95: 100, p99: 100, max: 100 });
});
