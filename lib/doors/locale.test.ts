import { describe, expect, it } from "vitest";
import { inLocale, pathLocale, preferredLocale } from "./locale";

describe("preferredLocale", () => {
  it.each([
    ["the remembered language first", "en", "de-DE,de;q=0.9", "en"],
    ["the best wish we can meet", undefined, "fr-FR,fr;q=0.9,en-GB;q=0.8,de;q=0.7", "en"],
    ["weights, not order", undefined, "en;q=0.3, de;q=0.8", "de"],
    ["no language that is refused", undefined, "de;q=0, en;q=0.1", "en"],
    ["German when nothing fits", undefined, "fr, *;q=0.1", "de"],
    ["German without a header", undefined, null, "de"],
    ["no cookie that makes no sense", "klingon", "en", "en"],
  ])("takes %s", (_, remembered, header, expected) => {
    expect(preferredLocale(remembered, header)).toBe(expected);
  });
});

it.each([
  ["/de/p/x", "de"],
  ["/en", "en"],
  ["/english", undefined],
  ["/", undefined],
])("pathLocale of %s", (path, expected) => {
  expect(pathLocale(path)).toBe(expected);
});

it.each([
  ["/", "/en"],
  ["/de", "/en"],
  ["/de/p/x", "/en/p/x"],
  ["/p/x", "/en/p/x"],
  ["/deutsch", "/en/deutsch"],
])("%s in English is %s", (path, expected) => {
  expect(inLocale(path, "en")).toBe(expected);
});
