/**
 * The domains of `lib/` and which others each may build upon. `below` is transitive: cart stands on promotions and with
 * it on pricing. `typesOf` opens only the other's `types.ts`, `rulesOf` only its pure rules. A folder that is missing here is reported, so that a new
 * domain gets its place on purpose.
 */
export type Placement = {
  below: readonly string[];
  typesOf?: readonly string[];
  rulesOf?: readonly string[];
};

const ground = ["stores", "catalog"] as const;
const leaf: Placement = { below: [], typesOf: ground };

export const domains: Readonly<Record<string, Placement>> = {
  stores: leaf,
  // A product is read with its price: unit price, reduction and VAT rate are pure rules that know nothing of the catalogue.
  catalog: { ...leaf, rulesOf: ["pricing"] },
  inventory: { below: ground },
  payments: leaf,
  fulfillment: leaf,
  loyalty: leaf,
  customers: leaf,
  /** The retailer's settings as data; whoever asks for a quote hands them to pricing. */
  settings: { below: [], typesOf: [...ground, "pricing"] },
  /** Terms, imprint and their kin with the retailer's facts filled in: one source for pages and mails. */
  legal: { below: ["settings"] },
  pricing: { below: ground },
  promotions: { below: ["pricing"] },
  cart: { below: ["promotions", "inventory", "loyalty", "customers", "settings"] },
  orders: { below: [...ground, "inventory", "payments", "fulfillment", "loyalty", "customers", "settings"] },
  checkout: { below: ["cart", "orders"] },
  returns: { below: ["orders", "inventory", "payments", "loyalty"] },
  messages: { below: ["checkout", "returns", "legal"] },
  journeys: { below: ["checkout", "returns"] },
  /** What every door needs: contexts, rate limits, the mapping of failures. In lib only actions and jobs open them. */
  doors: { below: ["checkout", "returns"] },
  jobs: { below: ["checkout", "returns", "messages", "journeys", "doors"] },
};

/** Every domain that `domain` may import in full: its own `below` and theirs. */
export function domainsBelow(domain: string): string[] {
  const reached = new Set<string>();
  const visit = (name: string) => {
    for (const next of domains[name]?.below ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      visit(next);
    }
  };
  visit(domain);
  return [...reached];
}
