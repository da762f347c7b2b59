import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { stockLevels } from "@/db/schema/stock";
import { locationId } from "./insert-locations";
import { variantId } from "./insert-products";
import { insertRows } from "./insert-rows";

export type SeedLevel = { sku: string; location: string; onHand: number; safety: number };

/** Levels, and for each that is new the movement it came by: on_hand stays the sum of its movements. */
export async function insertStock(tx: Tx, levels: SeedLevel[], now: Date): Promise<void> {
  await insertRows(
    tx,
    stockLevels,
    levels.map(({ sku, location, onHand, safety }) => ({
      variantId: variantId(sku),
      locationId: locationId(location),
      onHand,
      allocated: 0,
      held: 0,
      safety,
      countedAt: now,
    })),
    sql`
      insert into stock_movements
        (id, variant_id, location_id, reason, on_hand_delta, allocated_delta, actor, created_at)
      select overlay(overlay(md5(variant_id::text || location_id::text)
          placing '8' from 13) placing '8' from 17)::uuid,
        variant_id, location_id, 'received', on_hand, 0, 'system:seed', counted_at
      from written where on_hand > 0`,
  );
}
