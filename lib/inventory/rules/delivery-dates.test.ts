import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deliverySpan, deliverySpanOver, dispatchDate, sentToStoreSpan } from "./delivery-dates";

const at = (text: string) => new Date(text);

describe("dispatchDate", () => {
  it.each([
    ["before the cut-off", "2026-11-23T13:59+01:00", "2026-11-23"],
    ["at the cut-off", "2026-11-23T14:00+01:00", "2026-11-24"],
    ["in summer the cut-off is an hour earlier in UTC", "2026-07-15T12:00Z", "2026-07-16"],
    ["Saturday afternoon: Monday", "2026-11-28T15:00+01:00", "2026-11-30"],
    ["Sunday: Monday, not Tuesday", "2026-11-29T20:00+01:00", "2026-11-30"],
    ["Christmas", "2026-12-25T10:00+01:00", "2026-12-28"],
    ["just after midnight in Berlin, still yesterday in UTC", "2026-11-23T23:30Z", "2026-11-24"],
  ])("%s", (_, now, date) => {
    expect(dispatchDate(at(now))).toBe(date);
  });
});

describe("deliverySpan", () => {
  const now = at("2026-11-23T10:00+01:00");
  it.each([
    ["standard", "warehouse", "2026-11-25", "2026-11-27"],
    ["standard", "store", "2026-11-26", "2026-11-28"],
    ["express", "warehouse", "2026-11-24", "2026-11-25"],
    ["express", "store", "2026-11-25", "2026-11-26"],
  ] as const)("%s from the %s", (method, source, from, to) => {
    expect(deliverySpan({ method, source, now })).toEqual({ from, to });
  });

  it("law: who orders later is never served earlier", () => {
    const minute = fc.integer({ min: 0, max: 525_600 });
    fc.assert(
      fc.property(minute, minute, (a, b) => {
        const span = (minutes: number) =>
          deliverySpan({
            method: "standard",
            source: "warehouse",
            now: new Date(Date.UTC(2026, 0, 1) + minutes * 60_000),
          });
        expect(span(Math.min(a, b)).from <= span(Math.max(a, b)).from).toBe(true);
      }),
    );
  });
});

it.each([
  [["warehouse"], "2026-11-25", "2026-11-27"],
  [["store"], "2026-11-26", "2026-11-28"],
  [["store", "warehouse"], "2026-11-25", "2026-11-28"],
] as const)("parcels from %o arrive between %s and %s", (sources, from, to) => {
  const now = at("2026-11-23T10:00+01:00");
  expect(deliverySpanOver(sources, { method: "standard", now })).toEqual({ from, to });
});

it("what is sent to a store is ready in two to three working days", () => {
  expect(sentToStoreSpan(at("2026-11-27T10:00+01:00"))).toEqual({ from: "2026-11-30", to: "2026-12-01" });
});
