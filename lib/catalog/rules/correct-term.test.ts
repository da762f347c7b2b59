import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestWord, slipsBetween } from "./correct-term";

describe("slipsBetween", () => {
  it.each([
    ["kettle", "kettle", 0],
    ["ketle", "kettle", 1],
    ["kettel", "kettle", 1],
    ["expresso", "espresso", 1],
    ["athiopien", "äthiopien", 0],
    ["weiß", "weiss", 0],
    ["", "tee", 3],
    ["abc", "ca", 3],
  ])("%j to %j: %i", (from, to, slips) => {
    expect(slipsBetween(from, to)).toBe(slips);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

  it("law: the same both ways, never more than the longer word, nothing only for the same word", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = slipsBetween(a, b);
        expect(slips).toBe(slipsBetween(b, a));
        expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slips).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(slips === 0).toBe(a === b);
      }),
    );
  });

  it("law: one letter put in, taken out or swapped is one slip", () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom("x", "y"), (a, n, letter) => {
        const at = n % (a.length + 1);
        expect(slipsBetween(a, a.slice(0, at) + letter + a.slice(at))).toBe(1);
        const swapped = a.slice(0, at) + [...a.slice(at, at + 2)].reverse().join("") + a.slice(at + 2);
        expect(slipsBetween(a, swapped)).toBe(swapped === a ? 0 : 1);
      }),
    );
  });
});

describe("nearestWord", () => {
  it("takes the nearest, and the first of equally near ones", () => {
    expect(nearestWord("ketle", ["kessel", "kettle", "kettel"])).toBe("kettle");
    expect(nearestWord("tasze", ["tasse", "taste"])).toBe("tasse");
  });

  it("takes none for another word", () => {
    expect(nearestWord("tee", ["teb"])).toBeUndefined();
    expect(nearestWord("kanne", ["kasse"])).toBeUndefined();
    expect(nearestWord("mokka", [])).toBeUndefined();
  });
});
