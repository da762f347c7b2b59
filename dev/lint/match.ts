import { domainsBelow } from "./domains";

const compiled = new Map<string, RegExp>();

/** `*` within a folder, `**` across folders, `{a,b}` either; nothing else, so that a rule can be read aloud. */
function toRegExp(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const source = pattern.replace(/\/\*\*$|\*\*\/|\*\*|\*|[{},.+()[\]$]/g, (part) => {
    if (part === "/**") return "/.+";
    if (part === "**/") return "(?:.+/)?";
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    if (part === "{") return "(?:";
    if (part === "}") return ")";
    if (part === ",") return "|";
    return `\\${part}`;
  });
  const made = new RegExp(`^${source}$`);
  compiled.set(pattern, made);
  return made;
}

/** The domain of a file in lib (`lib/cart/queries` → `cart`); lib/shared is none. */
export function domainOf(path: string): string | undefined {
  const name = /^lib\/([^/]+)\//.exec(path)?.[1];
  return name === "shared" ? undefined : name;
}

/** Whether `path` (without extension) fits one of the patterns, `$own` and `$below` read for `domain`. */
export function matches(path: string, patterns: readonly string[] = [], domain?: string): boolean {
  return patterns.some((pattern) => {
    if (pattern.includes("$own")) {
      return domain !== undefined && toRegExp(pattern.replace("$own", domain)).test(path);
    }
    if (pattern.includes("$below")) {
      const below = domain === undefined ? [] : domainsBelow(domain);
      return below.some((name) => toRegExp(pattern.replace("$below", name)).test(path));
    }
    return toRegExp(pattern).test(path);
  });
}
