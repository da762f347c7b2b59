import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { stockLevels } from "@/db/schema/stock";
import { namedWrites, type Write } from "@/lib/shared/write-together";
import { type Level, type LevelChange, movedBands } from "../rules/levels";
import { announceBands } from "./announce-bands";

/**
 * Carries out changes on levels that `lockLevels` has locked, in one statement for all rows and for the writes `alongside`
 * that explain them. Each row is changed only if what the change takes is really free; since the rows are locked, one that
 * is refused is a bug and throws. Pages and lists learn of it only when a variant's band moves, so that a busy article does
 * not rebuild its page with each sale.
 */
export async function changeLevels(
  tx: Tx,
  levels: readonly Level[],
  changes: readonly LevelChange[],
  now: Date,
  alongside: readonly Write[] = [],
): Promise<void> {
  if (changes.length === 0) return;
  const [changed] = await tx.execute<{ rows: number }>(sql`
    with changed as (
      update ${stockLevels} as l set
        on_hand = l.on_hand + c."onHand",
        allocated = l.allocated + c.allocated,
        held = l.held + c.held
      from json_to_recordset(${JSON.stringify(changes)}::json)
        as c("variantId" uuid, "locationId" uuid, "onHand" int, allocated int, held int)
      where l.variant_id = c."variantId" and l.location_id = c."locationId"
        and (c.allocated + c.held <= 0
          or l.on_hand - l.allocated - l.held - l.safety >= c.allocated + c.held)
      returning 1
    )${namedWrites(alongside, { after: true })}
    select count(*)::int as rows from changed`);
  if (changed?.rows !== changes.length) {
    throw new Error(
      `${changes.length - (changed?.rows ?? 0)} stock rows refused a change decided under their lock`,
    );
  }
  await announceBands(tx, movedBands(levels, changes), now);
}
