import postgres from "postgres";
import type { FaultShop } from "./shop/fault-shop";
import type { Market } from "./shoppers/purchase";

/** Few enough that shoppers meet at the same rows. */
const ARTICLES = 6;
const UNITS = 5_000;

/** What the shoppers buy: some articles of the seed, with a delivery big enough that nobody is turned away. */
export async function openMarket({ url, database }: FaultShop): Promise<Market> {
  const answer = await fetch(`${url}/api/v1/products?limit=60`);
  const { items } = (await answer.json()) as { items: { variants: { id: string; available: number }[] }[] };
  const variants = items
    .flatMap(({ variants: [first] }) => (first && first.available > 0 ? [first.id] : []))
    .slice(0, ARTICLES);
  if (variants.length < ARTICLES) throw new Error("The seeded shop has too little to sell");
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  try {
    await sql.begin(async (tx) => {
      const levels = await tx<{ variant_id: string; location_id: string }[]>`
        update stock_levels set on_hand = on_hand + ${UNITS}
        where variant_id = any(${variants}) and location_id = (select id from locations where kind = 'warehouse' limit 1)
        returning variant_id, location_id`;
      for (const level of levels) {
        await tx`
          insert into stock_movements (id, variant_id, location_id, reason, on_hand_delta, allocated_delta, actor)
          values (gen_random_uuid(), ${level.variant_id}, ${level.location_id}, 'received', ${UNITS}, 0, 'system:faults')`;
      }
    });
  } finally {
    await sql.end();
  }
  return { shop: url, variants };
}
