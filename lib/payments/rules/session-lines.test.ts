import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionLines } from "./session-lines";

const sum = (lines: ReturnType<typeof sessionLines>) =>
  lines.reduce((total, line) => total + line.unitCents * line.quantity, 0);

describe("sessionLines", () => {
  it("shows units where the amount divides, and takes them together where it does not", () => {
    const lines = sessionLines(
      [
        { name: "Beans", amountCents: 2780, quantity: 2 },
        { name: "Cup", amountCents: 2900, quantity: 3 },
        { name: "Shipping", amountCents: 0, quantity: 1 },
      ],
      5680,
      "MH-1",
    );
    expect(lines).toEqual([
      { name: "Beans", unitCents: 1390, quantity: 2 },
      { name: "3 × Cup", unitCents: 2900, quantity: 1 },
    ]);
  });

  it("shrinks every line where gift cards pay a part", () => {
    const lines = sessionLines(
      [
        { name: "Cup", amountCents: 2900, quantity: 1 },
        { name: "Shipping", amountCents: 490, quantity: 1 },
      ],
      1390,
      "MH-1",
    );
    expect(lines).toEqual([
      { name: "Cup", unitCents: 1189, quantity: 1 },
      { name: "Shipping", unitCents: 201, quantity: 1 },
    ]);
  });

  it("sums to what is payable, in at most a hundred lines, each above zero", () => {
    const line = fc.record({
      name: fc.string(),
      amountCents: fc.nat(500_000),
      quantity: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 1, max: 5_000_000 }),
        (lines, payable) => {
          const shown = sessionLines(lines, payable, "MH-1");
          expect(sum(shown)).toBe(payable);
          expect(shown.length).toBeLessThanOrEqual(100);
          expect(shown.every(({ unitCents, quantity }) => unitCents > 0 && quantity > 0)).toBe(true);
        },
      ),
    );
  });
});
