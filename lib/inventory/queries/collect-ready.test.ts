import { expect, it } from "vitest";
import type { Schedule } from "@/lib/stores/types";
import { collectReady } from "./collect-ready";

const schedule: Schedule = {
  timezone: "Europe/Vienna",
  hours: [2, 3, 4, 5].map((weekday) => ({ weekday, intervals: [{ opens: "10:00", closes: "18:00" }] })),
  exceptions: [],
};
const friday = new Date("2026-11-27T17:30+01:00");

it("is ready from the own shelf after two opening hours", () => {
  const ready = new Date("2026-12-01T11:30+01:00");
  expect(collectReady(schedule, "store", friday)).toEqual({ from: ready, to: ready });
});

it("is ready in two to three working days when sent, on a day the store opens", () => {
  expect(collectReady(schedule, "warehouse", friday)).toEqual({
    from: new Date("2026-12-01T10:00+01:00"),
    to: new Date("2026-12-02T10:00+01:00"),
  });
});

it("is never ready where the doors stay shut", () => {
  expect(collectReady({ ...schedule, hours: [] }, "store", friday)).toBeNull();
  expect(collectReady({ ...schedule, hours: [] }, "warehouse", friday)).toBeNull();
});
