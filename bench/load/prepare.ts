import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { hashToken, newToken } from "@/lib/shared/ids";
import type { CartKey } from "./buy";
import { runLoad } from "./run-load";

/** Variants the warehouse has plenty of: a load test must not end because the shelves are empty. */
export async function plentifulVariants(
  sql: postgres.Sql,
  count: number,
  onHand = 1_000_000,
): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select v.id from variants v
    join products p on p.id = v.product_id
    join stock_levels l on l.variant_id = v.id
    join locations w on w.id = l.location_id and w.kind = 'warehouse'
    where v.active and p.published and p.kind = 'goods' and p.course is null
    order by v.sku limit ${count}`;
  const ids = rows.map(({ id }) => id);
  await restock(sql, ids, onHand);
  return ids;
}

/** Brings the warehouse's figure of these variants to `onHand`, with the movement that explains it. */
export async function restock(
  sql: postgres.Sql,
  variantIds: readonly string[],
  onHand: number,
): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`
      insert into stock_movements (id, variant_id, location_id, reason, on_hand_delta, allocated_delta, actor)
      select gen_random_uuid(), l.variant_id, l.location_id, 'received', ${onHand} - l.on_hand, 0, 'system:bench'
      from stock_levels l join locations w on w.id = l.location_id and w.kind = 'warehouse'
      where l.variant_id = any(${[...variantIds]}::uuid[]) and l.on_hand <> ${onHand}`;
    await tx`
      update stock_levels l set on_hand = ${onHand}
      from locations w
      where w.id = l.location_id and w.kind = 'warehouse' and l.variant_id = any(${[...variantIds]}::uuid[])`;
  });
}

/** Carts written straight into the database, each with two lines, so that only what is measured costs time. */
export async function prepareCarts(
  sql: postgres.Sql,
  variants: readonly string[],
  count: number,
  lines = 2,
): Promise<CartKey[]> {
  const carts = Array.from({ length: count }, () => ({ id: randomUUID(), token: newToken() }));
  const rows = carts.map(({ id, token }, index) => ({
    id,
    token_hash: hashToken(token),
    variants: Array.from({ length: lines }, (_, line) => variants[(index * lines + line) % variants.length]),
  }));
  await sql.begin(async (tx) => {
    for (let from = 0; from < rows.length; from += 1000) {
      const some = tx.json(rows.slice(from, from + 1000) as never);
      await tx`
        insert into carts (id, token_hash, channel)
        select id, token_hash, 'api' from jsonb_to_recordset(${some}) as r(id uuid, token_hash text)`;
      await tx`
        insert into cart_lines (id, cart_id, variant_id, quantity, method, seen_price_cents)
        select gen_random_uuid(), r.id, v.id::uuid, 1, 'ship', coalesce((
          select p.amount_cents from prices p where p.variant_id = v.id::uuid and p.valid_from <= now()
          order by p.valid_from desc limit 1), 0)
        from jsonb_to_recordset(${some}) as r(id uuid, variants jsonb)
        cross join jsonb_array_elements_text(r.variants) as v(id)`;
    }
  });
  await sql`analyze carts, cart_lines`;
  return carts;
}

/**
 * The same carts with what each costs, as the shop says. Carts made of `variants` repeat after a while: one of each kind
 * is read and stands for the others.
 */
export async function withTotals(
  base: string,
  carts: CartKey[],
  variants: readonly string[],
): Promise<(CartKey & { totalCents: number })[]> {
  const kinds = carts.slice(0, variants.length);
  const read = await runLoad({
    scenario: "totals",
    base,
    users: 4,
    turns: kinds.length,
    material: { carts: kinds },
    keepOutcomes: true,
  });
  if (read.failed > 0) throw new Error(`Carts could not be read: ${read.complaints.join("; ")}`);
  return carts.map((cart, index) => ({ ...cart, totalCents: Number(read.each?.[index % kinds.length]) }));
}

/** Leaves so many units of a variant in the warehouse that can be sold, and none elsewhere. */
export async function onlySoMany(sql: postgres.Sql, variantId: string, units: number): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`
      insert into stock_movements (id, variant_id, location_id, reason, on_hand_delta, allocated_delta, actor)
      select gen_random_uuid(), l.variant_id, l.location_id, 'counted',
        l.allocated + case w.kind when 'warehouse' then ${units}::int else 0 end - l.on_hand, 0, 'system:bench'
      from stock_levels l join locations w on w.id = l.location_id
      where l.variant_id = ${variantId}
        and l.on_hand <> l.allocated + case w.kind when 'warehouse' then ${units}::int else 0 end`;
    await tx`
      update stock_levels l
      set safety = 0, on_hand = l.allocated + case w.kind when 'warehouse' then ${units}::int else 0 end
      from locations w where w.id = l.location_id and l.variant_id = ${variantId}`;
  });
}
