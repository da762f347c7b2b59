/** One file per namespace and language: `messages/de/<name>.json`. */
export const namespaces = [
  "shop",
  "home",
  "listing",
  "product",
  "away",
  "cart",
  "stores",
  "legal",
  "states",
  "checkout",
  "order",
  "withdraw",
] as const;
