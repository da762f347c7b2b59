import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { namespaces } from "./namespaces";

type Tree = { [key: string]: string | Tree };

function read(locale: string, name: string): Record<string, string> {
  const tree = JSON.parse(readFileSync(join(import.meta.dirname, locale, `${name}.json`), "utf8")) as Tree;
  const flat: Record<string, string> = {};
  const visit = (node: Tree, prefix: string) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "string") flat[prefix + key] = value;
      else visit(value, `${prefix}${key}.`);
    }
  };
  visit(tree, "");
  return flat;
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\s*[,}]/g)].map((match) => match[1] ?? ""))].sort();
}

/** Where one language rightly says less: § 312j BGB fixes the German words of the order button. */
const saysLess = new Set(["checkout.buy"]);

it("lists every file that exists, in both languages", () => {
  for (const locale of ["de", "en"]) {
    const files = readdirSync(join(import.meta.dirname, locale)).map((file) => file.replace(".json", ""));
    expect(files.sort()).toEqual([...namespaces].sort());
  }
});

describe.each(namespaces)("%s", (name) => {
  const [german, english] = [read("de", name), read("en", name)];

  it("has the same keys in German and English", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(german).sort());
  });

  it("has the same placeholders, and no empty text", () => {
    for (const [key, text] of Object.entries(german)) {
      expect(text, key).not.toBe("");
      if (saysLess.has(`${name}.${key}`)) continue;
      expect(placeholders(english[key] ?? ""), key).toEqual(placeholders(text));
    }
  });
});
