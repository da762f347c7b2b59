import { describe, expect, it } from "vitest";
import { formatExactMoment } from "./format";

describe("formatExactMoment", () => {
  it("names the second and the zone, in winter and in summer", () => {
    expect(formatExactMoment("2026-11-22T23:50:23.900Z", "de")).toBe("23. November 2026 um 00:50:23 MEZ");
    expect(formatExactMoment("2026-07-01T10:00:00Z", "en")).toMatch(
      /^1 July 2026 at 12:00:00 (CEST|GMT\+2)$/,
    );
  });
});
