import { describe, expect, it } from "vitest";
import { assortment } from "@/db/seed/assortment";
import { pictureUrl } from "@/lib/catalog/picture-url";
import { toHex } from "./colour";
import { draw } from "./draw";

describe("draw", () => {
  const pictures = [...new Set(assortment("2026-11-23").map(({ picture }) => pictureUrl(picture)))];

  it.each(pictures)("has a drawing for %s", (url) => {
    const [, , kind = "", colours = ""] = url.split("/");
    const svg = draw(kind, colours);
    expect(svg).toMatch(/^<svg [^>]+>.+<\/svg>$/s);
    expect(svg).not.toMatch(/undefined|NaN/);
  });

  it.each([
    ["mug", "630-90-170"],
    ["mug", "red.svg"],
    ["mug", '630-90-170"><script>.svg'],
    ["constructor", "630-90-170.svg"],
    ["scene", "evening.svg"],
  ])("knows no %s/%s", (kind, colours) => {
    expect(draw(kind, colours)).toBeNull();
  });
});

it.each([
  [{ lightness: 1, chroma: 0, hue: 0 }, "#ffffff"],
  [{ lightness: 0, chroma: 0, hue: 0 }, "#000000"],
  [{ lightness: 0.628, chroma: 0.2577, hue: 29.23 }, "#ff0000"],
])("toHex %o", (colour, hex) => {
  expect(toHex(colour)).toBe(hex);
});
