import { expect, it } from "vitest";
import { laterPosition } from "./wal-position";

it.each([
  ["0/1A", "0/9", "0/1A"],
  ["1/0", "0/FFFFFFFF", "1/0"],
  ["A/0", "10/0", "10/0"],
  ["0/2", "0/2", "0/2"],
  [undefined, "0/2", "0/2"],
  ["0/2", undefined, "0/2"],
])("of %s and %s the later is %s", (a, b, later) => {
  expect(laterPosition(a, b)).toBe(later);
});
