/** The one list of cache tags: readers name them, writers expire them, nobody writes a tag by hand. */
export const cacheTags = {
  /** Everything read from the catalogue; expired when an instance starts, since its disk may be old. */
  catalog: "catalog",
  navigation: "navigation",
  category: (slug: string) => `category:${slug}`,
  product: (slug: string) => `product:${slug}`,
  stores: "stores",
  settings: "settings",
} as const;

/** TanStack Query keys of the shop's live reads. */
export const queryKeys = {
  cart: ["cart"] as const,
  availability: (variantId: string, storeId: string | undefined) =>
    ["availability", variantId, storeId ?? null] as const,
  stores: ["stores"] as const,
  suggestions: (locale: string, text: string) => ["suggestions", locale, text] as const,
};
