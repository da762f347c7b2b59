/**
 * The domains of `lib/` and which others each may build upon. `below` is transitive: cart stands on promotions and with
 * it on pricing. `typesOf` opens only the other's `types.ts`. A folder that is missing here is reported, so that a new
 * domain gets its place on purpose.
 */
export type Placement = { below: readonly string[]; typesOf?: readonly string[] };

const ground = ["stores", "catalog"] as const;
const leaf: Placement = { below: [], typesOf: ground };

export const domains: Readonly<Record<string, Placement>> = {
  stores: leaf,
  catalog: leaf,
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
  jobs: { below: ["checkout", "returns", "messages", "journeys"] },
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
