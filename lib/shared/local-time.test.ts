import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, instantOf, localTime, weekdayOf } from "./local-time";

const berlin = "Europe/Berlin";

describe("instantOf", () => {
  it.each([
    ["winter", "2026-01-15", "09:00", "2026-01-15T08:00:00.000Z"],
    ["summer", "2026-07-15", "09:00", "2026-07-15T07:00:00.000Z"],
    ["before the jump forward", "2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
    ["skipped by the jump", "2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
    ["after the jump", "2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
    ["first of two", "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["after both", "2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
    ["the end of a day", "2026-12-31", "24:00", "2026-12-31T23:00:00.000Z"],
  ])("%s: %s %s", (_, date, time, instant) => {
    expect(instantOf(date, time, berlin).toISOString()).toBe(instant);
  });

  const zone = fc.constantFrom(berlin, "Europe/Vienna", "America/New_York", "Asia/Kolkata", "UTC");
  const moment = fc
    .integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2031, 0, 1) / 60_000 })
    .map((minutes) => new Date(minutes * 60_000));

  it("law: reads back as the same wall clock, and is never later than the moment it was read from", () => {
    fc.assert(
      fc.property(moment, zone, (at, timezone) => {
        const { date, minutes } = localTime(at, timezone);
        const time = `${Math.floor(minutes / 60)}:${minutes % 60}`;
        const again = instantOf(date, time, timezone);
        expect(localTime(again, timezone)).toEqual({ date, minutes });
        expect([0, 3_600_000]).toContain(at.getTime() - again.getTime());
      }),
    );
  });
});

it("addDays crosses months, leap days and clock changes", () => {
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
});

it("weekdayOf counts from Monday", () => {
  expect(["2026-11-23", "2026-11-28", "2026-11-29"].map(weekdayOf)).toEqual([1, 6, 7]);
});
