import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { settings } from "@/db/schema/system";
import { settingsSchema } from "./schemas";
import type { Settings } from "./types";

/** All settings as part of another query; `parseSettings` makes them of its text. */
export const settingsText = sql<string>`(select json_object_agg(${settings.key}, ${settings.value})::text from ${settings})`;

let parsed: { text: string; settings: Settings } | undefined;

/** The settings of a text that `settingsText` gave. Throws when one is missing or malformed: such a shop must not sell. */
export function parseSettings(text: string | null): Settings {
  // They change once in a blue moon and are read with every cart: the same text is not checked again.
  if (parsed?.text !== text) {
    parsed = { text: text ?? "", settings: settingsSchema.parse(JSON.parse(text ?? "{}")) };
  }
  return parsed.settings;
}

/** All settings in one round trip. */
export async function getSettings(db: Db | Tx): Promise<Settings> {
  const [row] = await db.execute<{ text: string }>(sql`select ${settingsText} as text`);
  return parseSettings(row?.text ?? null);
}
