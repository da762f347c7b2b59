import { describe, expect, it } from "vitest";
import { dayAndTime, daySpan, isSameDay, longDay } from "./dates";

const zone = "Europe/Berlin";
const at = (iso: string) => new Date(iso);

describe("dates in mails", () => {
  it("count days where the shop is, not in UTC", () => {
    expect(longDay(at("2026-11-22T23:30:00Z"), "de", zone)).toBe("Montag, 23. November 2026");
    expect(isSameDay(at("2026-11-22T22:59:59Z"), at("2026-11-22T23:00:00Z"), zone)).toBe(false);
    expect(isSameDay(at("2026-11-22T23:00:00Z"), at("2026-11-23T22:59:59Z"), zone)).toBe(true);
  });

  it("name a span, or the one day it is", () => {
    const from = at("2026-11-24T23:00:00Z");
    expect(daySpan(from, at("2026-11-27T22:00:00Z"), "de", zone)).toMatch(
      /^Mi\., 25\.\s–\sFr\., 27\. November$/,
    );
    expect(daySpan(from, from, "en", zone)).toBe("Wed 25 November");
  });

  it("name the time from which something is ready, in winter and in summer", () => {
    expect(dayAndTime(at("2026-11-23T11:00:00Z"), "de", zone)).toBe("Mo., 23. November, 12:00 Uhr");
    expect(dayAndTime(at("2026-07-01T11:00:00Z"), "en", zone)).toBe("Wed 1 July, 13:00");
  });
});
