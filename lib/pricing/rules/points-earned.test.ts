import { expect, it } from "vitest";
import { pointsEarned } from "./points-earned";

it.each([
  [10512, 1, 105],
  [2900, 1, 29],
  [199, 1, 1],
  [99, 1, 0],
  [10512, 1.25, 131],
  [10512, 1.5, 157],
  [400, 1.25, 5],
  [0, 1.5, 0],
])("%i cents of goods at factor %d earn %i", (goods, factor, points) => {
  expect(pointsEarned(goods, factor)).toBe(points);
});
