import { globSync } from "node:fs";

const FILES = "app/**/{page,route,sitemap,robots,opengraph-image}.{ts,tsx}";
const metadata: Record<string, string> = { sitemap: "sitemap.xml", robots: "robots.txt" };

/** Every address the app answers, as its folders say: `/[locale]/p/[slug]`. */
export function routePatterns(): string[] {
  const patterns = globSync(FILES).map((file) => {
    const segments = file
      .replace(/\.tsx?$/, "")
      .split("/")
      .slice(1);
    const last = segments.pop() ?? "";
    const name = ["page", "route"].includes(last) ? [] : [metadata[last] ?? last];
    return `/${[...segments.filter((segment) => !segment.startsWith("(")), ...name].join("/")}`;
  });
  return [...new Set(patterns)].sort();
}
