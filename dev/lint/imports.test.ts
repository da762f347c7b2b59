import { describe, expect, it } from "vitest";
import { resolve } from "./imports";
import { domainOf, matches } from "./match";
import { readSource } from "./source";

describe("resolve", () => {
  const known = new Set(["lib/cart/types", "lib/cart/commands/index", "db/schema/index"]);
  it.each([
    ["@/lib/cart/types", "app/page.tsx", "lib/cart/types"],
    ["../types", "lib/cart/rules/a.ts", "lib/cart/types"],
    ["./commands", "lib/cart/actions.ts", "lib/cart/commands/index"],
    ["./schema", "db/client.ts", "db/schema/index"],
    ["./types.ts", "lib/cart/queries.ts", "lib/cart/types"],
    ["./globals.css", "app/layout.tsx", "app/globals.css"],
    ["next/server", "app/page.tsx", "npm/next"],
    ["@base-ui/react/button", "app/page.tsx", "npm/@base-ui/react"],
    ["node:crypto", "lib/a.ts", "node/crypto"],
    ["crypto", "lib/a.ts", "node/crypto"],
    ["fs/promises", "lib/a.ts", "node/fs/promises"],
  ])("%s in %s is %s", (specifier, importer, target) => {
    expect(resolve(specifier, importer, known)).toBe(target);
  });
});

describe("readSource", () => {
  const imports = (text: string) =>
    readSource("a.ts", text).imports.map(({ specifier, line, typeOnly }) => [specifier, line, typeOnly]);

  it.each([
    ['import { a } from "x";', false],
    ['import a, { type B } from "x";', false],
    ['import "x";', false],
    ['import type { A } from "x";', true],
    ['import { type A, type B } from "x";', true],
    ['export { a } from "x";', false],
    ['export * from "x";', false],
    ['export * as all from "x";', false],
    ['export type { A } from "x";', true],
    ['const a = await import("x");', false],
    ['const a = require("x");', false],
    ['type A = import("x").A;', true],
  ])("%s", (statement, typeOnly) => {
    expect(imports(`// first\n${statement}`)).toEqual([["x", 2, typeOnly]]);
  });

  it("refuses what it cannot parse, so that no file escapes the rules", () => {
    expect(() => readSource("a.ts", "import { from;")).toThrow("a.ts");
  });
});

describe("matches", () => {
  it.each([
    ["lib/cart/rules/deep/a", "lib/*/rules/**", true],
    ["lib/cart/rules", "lib/*/rules/**", false],
    ["lib/cart/types", "lib/$own/{types,rules/**}", true],
    ["lib/orders/types", "lib/$own/{types,rules/**}", false],
    ["lib/catalog/queries", "lib/$below/queries", true],
    ["lib/checkout/queries", "lib/$below/queries", false],
    ["a.test", "**/*.test", true],
    ["lib/cart/a.db.test", "**/*.test", true],
    ["app/(shop)/[locale]/page", "app/(shop)/[locale]/*", true],
    ["libXcart", "lib.cart", false],
  ])("%s fits %s: %s", (path, pattern, expected) => {
    expect(matches(path, [pattern], "cart")).toBe(expected);
  });

  it("knows a file's domain", () => {
    expect([domainOf("lib/cart/rules/a"), domainOf("lib/shared/ids"), domainOf("app/page")]).toEqual([
      "cart",
      undefined,
      undefined,
    ]);
  });
});
