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
  inventory: leaf,
  payments: leaf,
  fulfillment: leaf,
  loyalty: leaf,
  customers: leaf,
  pricing: { below: ground },
  promotions: { below: ["pricing"] },
  cart: { below: ["promotions", "inventory", "loyalty", "customers"] },
  orders: { below: [...ground, "inventory", "payments", "fulfillment", "loyalty", "customers"] },
  checkout: { below: ["cart", "orders"] },
  returns: { below: ["orders", "inventory", "payments", "loyalty"] },
  messages: { below: ["checkout", "returns"] },
  journeys: { below: ["checkout", "returns"] },
  /** What every door needs: contexts, rate limits, the mapping of failures. Opened by actions, app and jobs alone. */
  doors: { below: ["checkout", "returns"] },
  jobs: { below: ["checkout", "returns", "messages", "journeys", "doors"] },
};

/** Every domain that `domain` may import in full: its own `below` and theirs. */
export function domainsBelow(domain: string, table = domains): string[] {
  const reached = new Set<string>();
  const visit = (name: string) => {
    for (const next of table[name]?.below ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      visit(next);
    }
  };
  visit(domain);
  return [...reached];
}
