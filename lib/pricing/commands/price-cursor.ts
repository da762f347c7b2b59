import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { jobCursors } from "@/db/schema/system";

const PLANNED_PRICES = "planned_prices";

/**
 * Up to which moment planned prices have begun, kept still until the transaction ends: `share` for writers of prices,
 * `update` for the job. So a price written while the job passes its moment is either seen by the job or begun by its writer.
 */
export async function lockPriceCursor(tx: Tx, now: Date, strength: "share" | "update"): Promise<Date> {
  await tx.insert(jobCursors).values({ job: PLANNED_PRICES, at: now }).onConflictDoNothing();
  const [cursor] = await tx
    .select({ at: jobCursors.at })
    .from(jobCursors)
    .where(eq(jobCursors.job, PLANNED_PRICES))
    .for(strength);
  if (!cursor) throw new Error("The cursor of planned prices is gone");
  return cursor.at;
}

export async function movePriceCursor(tx: Tx, to: Date): Promise<void> {
  await tx.update(jobCursors).set({ at: to }).where(eq(jobCursors.job, PLANNED_PRICES));
}
