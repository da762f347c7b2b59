import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/shared/local-time";
import { addWorkingDays, isWorkingDay } from "./working-days";

describe("isWorkingDay", () => {
  it.each([
    ["2026-11-23", true],
    ["2026-11-28", true],
    ["2026-11-29", false],
    ["2026-04-03", false],
    ["2026-04-06", false],
    ["2026-05-14", false],
    ["2026-05-25", false],
    ["2027-03-26", false],
    ["2027-03-29", false],
    ["2038-04-26", false],
    ["2026-12-26", false],
    ["2026-10-31", false],
    ["2026-10-30", true],
  ])("%s: %s", (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });
});

describe("addWorkingDays", () => {
  it.each([
    ["over a Sunday", "2026-11-27", 2, "2026-11-30"],
    ["from a Sunday, nothing more", "2026-11-29", 0, "2026-11-30"],
    ["over Christmas", "2026-12-23", 2, "2026-12-28"],
    ["over Easter", "2026-04-02", 2, "2026-04-07"],
  ])("%s", (_, date, count, expected) => {
    expect(addWorkingDays(date, count)).toBe(expected);
  });

  const date = fc.integer({ min: 0, max: 3650 }).map((days) => addDays("2026-01-01", days));
  const count = fc.integer({ min: 0, max: 10 });

  it("law: lands on a working day, and two steps are one", () => {
    fc.assert(
      fc.property(date, count, count, (from, first, second) => {
        const day = addWorkingDays(from, first + second);
        expect(isWorkingDay(day)).toBe(true);
        expect(addWorkingDays(addWorkingDays(from, first), second)).toBe(day);
      }),
    );
  });
});
