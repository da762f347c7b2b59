import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { stockLevels } from "@/db/schema/stock";
import { locations } from "@/db/schema/stores";
import { listStoreFacts } from "@/lib/stores/queries";
import { byDistance } from "@/lib/stores/rules/describe-store";
import { distanceKm } from "@/lib/stores/rules/distance";
import type { Place } from "@/lib/stores/types";
import { collectReady } from "./queries/collect-ready";
import { deliverySpan } from "./rules/delivery-dates";
import { asFreeLevel, type Level } from "./rules/levels";
import type { AvailabilityDto, FreeLevel, StoreAvailabilityDto } from "./types";

/** The highest figure told to the outside (api). */
const CAP = 20;

/** Every level of a variant in an active place as part of another query; `asFreeLevel` makes figures of them. */
export function levelsOf(variantId: SQL): SQL<Level[]> {
  return sql<Level[]>`(
    select coalesce(json_agg(json_build_object('variantId', s.variant_id, 'locationId', s.location_id, 'kind', l.kind,
      'active', l.active, 'onHand', s.on_hand, 'allocated', s.allocated, 'held', s.held, 'safety', s.safety)), '[]')
    from ${stockLevels} s join ${locations} l on l.id = s.location_id and l.active
    where s.variant_id = ${variantId})`;
}

/** What is free of these variants, by place; one round trip, nothing locked. */
export async function listFreeLevels(db: Db | Tx, variantIds: readonly string[]): Promise<FreeLevel[]> {
  if (variantIds.length === 0) return [];
  const rows = await db
    .select({
      variantId: stockLevels.variantId,
      locationId: stockLevels.locationId,
      kind: locations.kind,
      active: locations.active,
      onHand: stockLevels.onHand,
      allocated: stockLevels.allocated,
      held: stockLevels.held,
      safety: stockLevels.safety,
    })
    .from(stockLevels)
    .innerJoin(locations, eq(locations.id, stockLevels.locationId))
    .where(and(inArray(stockLevels.variantId, [...new Set(variantIds)]), eq(locations.active, true)));
  return rows.map(asFreeLevel);
}

/**
 * Where and when a variant can be had (api): delivered between two dates, or collected in each store that offers it.
 * What is delivered counts all places together, since an order is served from all of them.
 */
export async function getAvailability(
  db: Db | Tx,
  { variantId, near, now }: { variantId: string; near?: Place; now: Date },
): Promise<AvailabilityDto> {
  const [levels, stores] = await Promise.all([listFreeLevels(db, [variantId]), listStoreFacts(db, { now })]);
  const free = levels.reduce((sum, level) => sum + level.free, 0);
  const warehouse = levels.find(({ kind }) => kind === "warehouse")?.free ?? 0;
  const span =
    free > 0 && deliverySpan({ method: "standard", source: warehouse > 0 ? "warehouse" : "store", now });
  return {
    variantId,
    delivery: {
      available: Math.min(CAP, free),
      from: span ? span.from : null,
      to: span ? span.to : null,
    },
    stores: stores
      .filter(({ services }) => services.includes("pickup"))
      .map((store): StoreAvailabilityDto => {
        const own = levels.find(({ locationId }) => locationId === store.id)?.free ?? 0;
        const source = own > 0 ? "store" : "warehouse";
        const ready = own + warehouse > 0 ? collectReady(store.schedule, source, now) : null;
        return {
          storeId: store.id,
          slug: store.slug,
          name: store.name,
          ...(near && { distanceKm: distanceKm(near, store.location) }),
          available: Math.min(CAP, own),
          collect: ready && { from: ready.from.toISOString(), fromOwnStock: own > 0 },
        };
      })
      .sort(byDistance),
  };
}
