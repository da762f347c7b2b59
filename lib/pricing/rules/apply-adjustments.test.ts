import { describe, expect, it } from "vitest";
import { applyAdjustments } from "./apply-adjustments";
import { adjustment } from "./examples";

const line = (id: string, subtotalCents: number, discountable = true) => ({
  id,
  key: id,
  subtotalCents,
  discountable,
});
const onLine = (lineId: string) => ({ target: { kind: "line", lineId } }) as const;
const onShipping = { target: { kind: "shipping" } } as const;
const apply = (lines: ReturnType<typeof line>[], ...adjustments: ReturnType<typeof adjustment>[]) => {
  const { discounts, ...rest } = applyAdjustments(lines, 490, adjustments);
  return { ...rest, discounts: Object.fromEntries(discounts) };
};

describe("applyAdjustments", () => {
  it("shares an order's over what is left of the lines, one after the other (policy, examples 1 and 4)", () => {
    const result = apply(
      [line("a", 2780), line("b", 8900)],
      adjustment(-1168),
      adjustment(-1000, { id: "p" }),
    );
    expect(result.discounts).toEqual({ a: 278 + 238, b: 890 + 762 });
    expect(result.applied.map(({ shares }) => shares)).toEqual([
      [
        { lineId: "a", amountCents: -278 },
        { lineId: "b", amountCents: -890 },
      ],
      [
        { lineId: "a", amountCents: -238 },
        { lineId: "b", amountCents: -762 },
      ],
    ]);
  });
  it("takes from one line what is meant for it, at most what is left", () => {
    const result = apply(
      [line("a", 100), line("b", 900)],
      adjustment(-60, onLine("a")),
      adjustment(-60, onLine("a")),
    );
    expect(result.discounts).toEqual({ a: 100, b: 0 });
    expect(result.applied.map(({ amountCents }) => amountCents)).toEqual([-60, -40]);
  });
  it("brings an order down to nothing and not below", () => {
    const result = apply([line("a", 100), line("b", 900)], adjustment(-5000));
    expect(result.discounts).toEqual({ a: 100, b: 900 });
    expect(result.applied).toMatchObject([{ amountCents: -1000 }]);
    expect(result.shippingCents).toBe(490);
  });
  it("lowers shipping on its own, at most to nothing", () => {
    const result = apply([line("a", 100)], adjustment(-300, onShipping), adjustment(-300, onShipping));
    expect(result).toMatchObject({ shippingCents: 0, discounts: { a: 0 } });
    expect(result.applied).toMatchObject([
      { amountCents: -300, shares: [] },
      { amountCents: -190, shares: [] },
    ]);
  });
  it("spares gift cards", () => {
    const result = apply(
      [line("a", 100), line("g", 5000, false)],
      adjustment(-500),
      adjustment(-10, onLine("g")),
    );
    expect(result.discounts).toEqual({ a: 100, g: 0 });
    expect(result.applied).toHaveLength(1);
  });
  it("does not name what took nothing", () => {
    expect(apply([line("a", 0)], adjustment(-100), adjustment(0)).applied).toEqual([]);
    expect(apply([], adjustment(-100)).applied).toEqual([]);
  });
  it("refuses what raises, fractions and lines that are not there", () => {
    expect(() => apply([line("a", 100)], adjustment(1))).toThrow(RangeError);
    expect(() => apply([line("a", 100)], adjustment(-0.5))).toThrow(RangeError);
    expect(() => apply([line("a", 100)], adjustment(-1, onLine("b")))).toThrow(RangeError);
  });
});
