import fc from "fast-check";
import { expect, it } from "vitest";
import { refundableCents } from "./refundable";

it("counts what is requested and what has gone back, but not what failed", () => {
  expect(
    refundableCents(3330, [
      { amountCents: 1000, status: "succeeded" },
      { amountCents: 330, status: "requested" },
      { amountCents: 2000, status: "failed" },
    ]),
  ).toBe(2000);
});

it("is never below zero and never above what was captured", () => {
  const refund = fc.record({
    amountCents: fc.integer({ min: 1, max: 5_000 }),
    status: fc.constantFrom("requested" as const, "succeeded" as const, "failed" as const),
  });
  fc.assert(
    fc.property(fc.nat(10_000), fc.array(refund), (captured, refunds) => {
      const left = refundableCents(captured, refunds);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(captured);
      expect(refundableCents(captured, [...refunds, { amountCents: left || 1, status: "requested" }])).toBe(
        0,
      );
    }),
  );
});
