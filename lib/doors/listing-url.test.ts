import { describe, expect, it } from "vitest";
import { config } from "@/proxy";
import { filteredRoute, listingKeys, publicRoute } from "./listing-url";
import { isSecurePath, secureSegments } from "./secure-paths";

describe("filteredRoute", () => {
  it.each([
    ["/de/c/cups", "f=roast.dark", "/de/c-filtered/cups"],
    ["/en/c/cups", "page=2", "/en/c-filtered/cups"],
    ["/de/c/cups", "", null],
    ["/de/c/cups", "utm_source=mail", null],
    ["/de/c/cups/more", "page=2", null],
    ["/fr/c/cups", "page=2", null],
    ["/de/p/cups", "page=2", null],
  ])("%s?%s", (path, query, expected) => {
    expect(filteredRoute(path, new URLSearchParams(query))).toBe(expected);
  });
});

it("publicRoute leads from the hidden address to the public one", () => {
  expect([publicRoute("/de/c-filtered/cups"), publicRoute("/de/c/cups")]).toEqual(["/de/c/cups", null]);
});

describe("the proxy's matcher, which must be spelled out", () => {
  const matchers = config.matcher.map((entry) => (typeof entry === "string" ? { source: entry } : entry));

  it("names every listing key", () => {
    const keys = matchers
      .filter(({ source }) => source === "/:locale(de|en)/c/:slug")
      .map((entry) => ("has" in entry ? entry.has[0]?.key : undefined));
    expect(keys).toEqual([...listingKeys]);
  });

  it("names every secure segment", () => {
    const zone = matchers.map(({ source }) => /:zone\(([^)]+)\)/.exec(source)?.[1]).find(Boolean);
    expect(zone?.split("|")).toEqual([...secureSegments]);
  });

  it("catches paths without a language, and no file, API call or known language", () => {
    const plain = new RegExp(`^${matchers[0]?.source}$`);
    for (const path of ["/", "/p/x", "/cart", "/english", "/apis"]) expect(plain.test(path), path).toBe(true);
    const skipped = [
      "/de",
      "/en/p/x",
      "/api/cart",
      "/_next/static/a.js",
      "/robots.txt",
      "/pictures/mug/1.svg",
    ];
    for (const path of skipped) expect(plain.test(path), path).toBe(false);
  });
});

it.each([
  ["/de/checkout", true],
  ["/en/orders/MH-1/x", true],
  ["/de/checkouts", false],
  ["/de/c/checkout", false],
  ["/checkout", false],
])("isSecurePath %s", (path, expected) => {
  expect(isSecurePath(path)).toBe(expected);
});
