/** Query keys that make a category page one of its own. `f` repeats: `f=roast.dark&f=origin.kenya`. */
export const listingKeys = ["f", "sort", "page", "min", "max", "available", "reduced"] as const;

const PUBLIC = /^\/(de|en)\/c\/([^/]+)$/;
const HIDDEN = /^\/(de|en)\/c-filtered\/([^/]+)$/;

/** Where a filtered category is rendered: `/de/c/cups?sort=name` → `/de/c-filtered/cups`. Null for every other address. */
export function filteredRoute(pathname: string, query: URLSearchParams): string | null {
  const match = PUBLIC.exec(pathname);
  if (!match || !listingKeys.some((key) => query.has(key))) return null;
  return `/${match[1]}/c-filtered/${match[2]}`;
}

/** The public address of a hidden one, for whoever calls it directly. */
export function publicRoute(pathname: string): string | null {
  const match = HIDDEN.exec(pathname);
  return match && `/${match[1]}/c/${match[2]}`;
}
