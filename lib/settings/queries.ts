import type { Db, Tx } from "@/db/client";
import { settings } from "@/db/schema/system";
import { settingsSchema } from "./schemas";
import type { Settings } from "./types";

/** All settings in one round trip. Throws when one is missing or malformed: a shop without them must not sell. */
export async function getSettings(db: Db | Tx): Promise<Settings> {
  const rows = await db.select({ key: settings.key, value: settings.value }).from(settings);
  return settingsSchema.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}
