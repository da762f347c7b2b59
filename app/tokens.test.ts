import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toHex } from "./pictures/_drawings/colour";

const css = readFileSync(join(import.meta.dirname, "globals.css"), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

function tokens(part: string): Record<string, string> {
  const found = part.matchAll(/--([a-z-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\);/g);
  return Object.fromEntries(
    [...found].map(([, name, l, c, h]) => [
      name,
      toHex({ lightness: Number(l), chroma: Number(c), hue: Number(h) }),
    ]),
  );
}

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["paper", "raised", "sunken"];
const textPairs = [
  ...["ink", "mute", "ember", "leaf", "danger", "honey-ink"].flatMap((text) =>
    grounds.map((ground) => [text, ground]),
  ),
  ["paper", "ink"],
  ["on-ember", "ember"],
  ["leaf", "leaf-tint"],
  ["honey-ink", "honey-tint"],
  ["danger", "danger-tint"],
  ["ink", "leaf-tint"],
  ["ink", "honey-tint"],
];

describe.each([
  ["light", tokens(light)],
  ["dark", tokens(dark)],
])("%s", (_, theme) => {
  it.each(textPairs)("%s on %s carries text (WCAG 2.2 AA, 4.5:1)", (text = "", ground = "") => {
    expect(contrast(theme[text] ?? "", theme[ground] ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)("the edge of a control shows on %s (3:1)", (ground) => {
    expect(contrast(theme.edge ?? "", theme[ground] ?? "")).toBeGreaterThanOrEqual(3);
  });
});
