import { listingKeys } from "@/lib/doors/listing-url";
import { routePatterns } from "../../e2e/support/routes";
import { MARK, marked, type Probe } from "./probe";
import type { Visitor } from "./visitor";

const listing = Object.fromEntries(listingKeys.map((key) => [key, key === "f" ? "roast.dark" : "1"]));

/** What pages and reads of the browser take in their query. A test finds the one that is missing. */
export const queryKeys: Record<string, Record<string, string>> = {
  "/[locale]": { language: "en" },
  "/[locale]/c/[slug]": listing,
  "/[locale]/c-filtered/[slug]": listing,
  "/[locale]/search": { q: "tau", ...listing },
  "/[locale]/p/[slug]": { variant: "BT-1" },
  "/[locale]/cart": { failed: "insufficient_stock", available: "1", limit: "99" },
  "/[locale]/orders/[number]/[token]": { payment: "cancelled" },
  "/[locale]/withdraw": { order: "MH-0000-0000" },
  "/api/cart": { locale: "de" },
  "/api/suggest": { locale: "de", q: "tau" },
};

/** Every route of the app tree except those of the API's document, all that they read marked. */
export function pageProbes(visitor: Visitor): Probe[] {
  const patterns = routePatterns().filter((pattern) => !pattern.startsWith("/api/v1/"));
  return patterns.map((pattern) => {
    const path = pattern.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) =>
      segmentOf(pattern, name, visitor),
    );
    const query = Object.entries(queryKeys[pattern] ?? {}).map(([key, value]) => `${key}=${marked(value)}`);
    return {
      name: `GET ${pattern}`,
      method: "GET",
      url: `${path}${query.length > 0 ? `?${query.join("&")}` : ""}`,
      headers: cookies(pattern, visitor),
    };
  });
}

/** Where the cart's cookie and the remembered language are read. */
function cookies(pattern: string, visitor: Visitor): Record<string, string> {
  if (!/cart|checkout|\/orders\//.test(pattern)) return {};
  return { Cookie: `${visitor.cookie}${MARK}; locale=de${MARK}` };
}

function segmentOf(pattern: string, name: string, visitor: Visitor): string {
  if (name === "locale") return "de";
  const slug = pattern.includes("/stores/") ? visitor.store : visitor.product;
  const values: Record<string, string> = {
    slug: pattern.includes("/c") && !pattern.includes("/p") ? "cups" : slug,
    number: visitor.order,
    token: visitor.orderToken,
    page: "terms",
    kind: "cup",
    colours: "sand.svg",
    code: "forbidden",
    id: "019d0000-0000-7000-8000-000000000000",
  };
  return marked(values[name] ?? "x");
}
