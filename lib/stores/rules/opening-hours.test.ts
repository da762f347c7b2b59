import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval, Schedule } from "../types";
import { addOpeningHours, firstOpeningOn, nextOpening, openAt, openingsOn } from "./opening-hours";

const day = (opens: string, closes: string) => [{ opens, closes }];

/** Monday to Friday with a lunch break, Saturday short, Sunday closed. */
const eppendorf: Schedule = {
  timezone: "Europe/Berlin",
  hours: [
    ...[1, 2, 3, 4, 5].map((weekday) => ({
      weekday,
      intervals: [...day("09:00", "13:00"), ...day("14:30", "18:30")],
    })),
    { weekday: 6, intervals: day("09:00", "16:00") },
  ],
  exceptions: [
    { date: "2026-12-24", intervals: day("09:00", "13:00") },
    { date: "2026-12-25", intervals: [] },
    { date: "2026-12-26", intervals: [] },
    { date: "2026-12-27", intervals: day("12:00", "15:00") },
  ],
};
const night: Schedule = {
  timezone: "Europe/Berlin",
  hours: [{ weekday: 7, intervals: day("01:00", "04:00") }],
  exceptions: [],
};
const at = (text: string) => new Date(text);

describe("openAt", () => {
  it.each([
    ["the minute it opens", "2026-11-23T09:00+01:00", "2026-11-23T12:00:00.000Z"],
    ["just before lunch", "2026-11-23T12:59+01:00", "2026-11-23T12:00:00.000Z"],
    ["at lunch", "2026-11-23T13:00+01:00", null],
    ["after lunch", "2026-11-23T14:30+01:00", "2026-11-23T17:30:00.000Z"],
    ["on Sunday", "2026-11-22T12:00+01:00", null],
    ["on Christmas Eve, by the exception", "2026-12-24T12:00+01:00", "2026-12-24T12:00:00.000Z"],
    ["on Christmas Eve, in the afternoon", "2026-12-24T15:00+01:00", null],
    ["on a closed Friday", "2026-12-25T10:00+01:00", null],
    ["on a Sunday that is an exception", "2026-12-27T13:00+01:00", "2026-12-27T14:00:00.000Z"],
  ])("%s", (_, moment, closesAt) => {
    expect(openAt(eppendorf, at(moment))?.closesAt.toISOString() ?? null).toBe(closesAt);
  });
});

describe("nextOpening", () => {
  it.each([
    ["in the morning", "2026-11-23T07:00+01:00", "2026-11-23T08:00:00.000Z"],
    ["at lunch", "2026-11-23T13:00+01:00", "2026-11-23T13:30:00.000Z"],
    ["while open: the one after", "2026-11-23T10:00+01:00", "2026-11-23T13:30:00.000Z"],
    ["on Saturday evening: Monday", "2026-11-28T17:00+01:00", "2026-11-30T08:00:00.000Z"],
    ["over the holidays", "2026-12-24T13:00+01:00", "2026-12-27T11:00:00.000Z"],
  ])("%s", (_, moment, opensAt) => {
    expect(nextOpening(eppendorf, at(moment))?.opensAt.toISOString()).toBe(opensAt);
  });

  it("finds none in a store that never opens", () => {
    expect(nextOpening({ ...eppendorf, hours: [], exceptions: [] }, at("2026-11-23T08:00Z"))).toBeNull();
  });
});

describe("firstOpeningOn", () => {
  it.each([
    ["that morning", "2026-11-23", "2026-11-23T08:00:00.000Z"],
    ["on a closed day: the next", "2026-12-25", "2026-12-27T11:00:00.000Z"],
  ])("%s", (_, date, opensAt) => {
    expect(firstOpeningOn(eppendorf, date)?.opensAt.toISOString()).toBe(opensAt);
  });

  it("finds none in a store that never opens", () => {
    expect(firstOpeningOn({ ...eppendorf, hours: [], exceptions: [] }, "2026-11-23")).toBeNull();
  });
});

describe("addOpeningHours", () => {
  it.each([
    ["before opening", "2026-11-23T06:00+01:00", 2, "2026-11-23T10:00:00.000Z"],
    ["at ten", "2026-11-23T10:00+01:00", 2, "2026-11-23T11:00:00.000Z"],
    ["over lunch", "2026-11-23T12:00+01:00", 2, "2026-11-23T14:30:00.000Z"],
    ["exactly to the end", "2026-11-23T16:30+01:00", 2, "2026-11-23T17:30:00.000Z"],
    ["into the next morning", "2026-11-23T17:30+01:00", 2, "2026-11-24T09:00:00.000Z"],
    ["over Sunday", "2026-11-28T15:00+01:00", 2, "2026-11-30T09:00:00.000Z"],
    ["over Christmas", "2026-12-24T12:00+01:00", 2, "2026-12-27T12:00:00.000Z"],
    ["the clock changed on Sunday", "2026-03-28T15:30+01:00", 2, "2026-03-30T08:30:00.000Z"],
  ])("%s", (_, from, hours, ready) => {
    expect(addOpeningHours(eppendorf, at(from), hours)?.toISOString()).toBe(ready);
  });

  it("counts real hours on the nights that are shorter and longer", () => {
    const length = (date: string) =>
      openingsOn(night, date).map(({ opensAt, closesAt }) => (+closesAt - +opensAt) / 3_600_000);
    expect([length("2026-03-22"), length("2026-03-29"), length("2026-10-25")]).toEqual([[3], [2], [4]]);
    expect(addOpeningHours(night, at("2026-03-29T00:00Z"), 3)?.toISOString()).toBe(
      "2026-04-05T00:00:00.000Z",
    );
  });

  it("is null where the doors never open", () => {
    expect(
      addOpeningHours({ ...eppendorf, hours: [], exceptions: [] }, at("2026-11-23T08:00Z"), 2),
    ).toBeNull();
  });

  const minute = fc.integer({ min: 0, max: 1439 });
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  const intervals = fc
    .uniqueArray(minute, { minLength: 2, maxLength: 6 })
    .map((cuts) => cuts.sort((a, b) => a - b))
    .map((cuts) =>
      cuts.flatMap((opens, i) =>
        i % 2 === 0 && cuts[i + 1] !== undefined
          ? [{ opens: clock(opens), closes: clock(cuts[i + 1] as number) }]
          : [],
      ),
    );
  const schedule = fc.record({
    timezone: fc.constantFrom("Europe/Berlin", "Europe/Vienna", "America/New_York"),
    hours: fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), intervals }), {
      minLength: 1,
      maxLength: 7,
    }),
    exceptions: fc.array(
      fc.record({
        date: fc.constantFrom("2026-03-28", "2026-03-29", "2026-03-30", "2026-10-25"),
        intervals: fc.oneof(intervals, fc.constant([] as Interval[])),
      }),
    ),
  });
  const moment = fc
    .integer({ min: Date.UTC(2026, 2, 20) / 60_000, max: Date.UTC(2026, 9, 30) / 60_000 })
    .map((minutes) => new Date(minutes * 60_000));
  const hours = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);

  // No hours at all, counted from the moment of closing, end at the next opening: a second step adds some.
  const moreHours = hours.filter((more) => more > 0);

  it("law: later hours come later, and adding in two steps is adding at once", () => {
    fc.assert(
      fc.property(schedule, moment, hours, moreHours, (store, from, first, second) => {
        const middle = addOpeningHours(store, from, first);
        const whole = addOpeningHours(store, from, first + second);
        if (!middle || !whole) return;
        expect(middle >= from && whole >= middle).toBe(true);
        expect(addOpeningHours(store, middle, second)).toEqual(whole);
      }),
    );
  });

  it("law: the doors are open just before the answer", () => {
    fc.assert(
      fc.property(schedule, moment, (store, from) => {
        const ready = addOpeningHours(store, from, 2);
        if (ready) expect(openAt(store, new Date(ready.getTime() - 1))).not.toBeNull();
      }),
    );
  });

  it("law: an opening that comes next is open from its first moment and not before", () => {
    fc.assert(
      fc.property(schedule, moment, (store, from) => {
        const next = nextOpening(store, from);
        if (!next) return;
        expect(next.opensAt > from).toBe(true);
        expect(openAt(store, next.opensAt)).toEqual(next);
      }),
    );
  });
});
