import type { Tx } from "@/db/client";
import { locationExceptions, locations } from "@/db/schema/stores";
import { insertRows } from "./insert-rows";
import { seedId } from "./seed-id";
import { seedSettings } from "./settings";
import { stores, warehouse } from "./stores";

export function locationId(slug: string): string {
  return seedId("location", slug);
}

/** The stores with the days on which they differ from their week, and the warehouse, which nobody visits. */
export async function insertLocations(tx: Tx): Promise<void> {
  await insertRows(tx, locations, [
    ...stores.map(({ exceptions: _exceptions, region: _region, ...store }) => ({
      id: locationId(store.slug),
      kind: "store" as const,
      ...store,
    })),
    {
      id: locationId(warehouse.slug),
      kind: "warehouse" as const,
      ...warehouse,
      phone: seedSettings.company.phone,
      email: seedSettings.company.email,
      hours: [],
      services: [],
      description: { de: warehouse.name, en: warehouse.name },
    },
  ]);
  await insertRows(
    tx,
    locationExceptions,
    stores.flatMap((store) =>
      store.exceptions.map(({ date, intervals, note }) => ({
        locationId: locationId(store.slug),
        date,
        intervals,
        note,
      })),
    ),
  );
}
