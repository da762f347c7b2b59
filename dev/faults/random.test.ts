import { expect, test } from "vitest";
import { random } from "./random";

const draws = (seed: string) => Array.from({ length: 20 }, random(seed).fraction);

test("the same seed draws the same, another one does not", () => {
  expect(draws("7")).toEqual(draws("7"));
  expect(draws("7")).not.toEqual(draws("8"));
});

test("a source of its own does not depend on what others drew", () => {
  const [quiet, busy] = [random(7), random(7)];
  busy.between(1, 6);
  expect(busy.of("shopper 3").fraction()).toBe(quiet.of("shopper 3").fraction());
});

test("both ends of a range come up, and nothing outside", () => {
  const { between } = random(1);
  expect(new Set(Array.from({ length: 200 }, () => between(1, 3)))).toEqual(new Set([1, 2, 3]));
});

test("shuffling keeps everything", () => {
  expect(random(3).shuffled([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
});
