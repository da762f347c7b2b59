import type { Tx } from "@/db/client";
import { settings } from "@/db/schema/system";
import { insertRows } from "./insert-rows";
import { seedSettings } from "./settings";

/** The merchant's facts, unless the merchant has already set them. */
export async function insertSettings(tx: Tx): Promise<void> {
  await insertRows(
    tx,
    settings,
    Object.entries(seedSettings).map(([key, value]) => ({ key, value })),
  );
}
