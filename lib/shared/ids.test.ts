import { describe, expect, it } from "vitest";
import { isOrderNumber, isSlug, newOrderNumber } from "./ids";

describe("what comes from outside", () => {
  const nothing = [
    "",
    "\0",
    "MH-\0AAA-0000",
    "a\nb",
    "../x",
    "__proto__",
    "MH-0000-0000\n",
    "ä",
    "x".repeat(121),
  ];

  it("can be an order number when it is written like ours", () => {
    for (let n = 0; n < 100; n += 1) expect(isOrderNumber(newOrderNumber())).toBe(true);
    expect([...nothing, "mh-0000-0000", "MH-0000-00000"].filter(isOrderNumber)).toEqual([]);
  });

  it("can name goods when it is small letters, digits and dashes", () => {
    expect(["mug", "assam-kutsche", "v60-02"].every(isSlug)).toBe(true);
    expect(nothing.filter(isSlug)).toEqual([]);
  });
});
