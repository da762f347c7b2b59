import type { Tx } from "@/db/client";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { Write } from "@/lib/shared/write-together";
import { chooseSources } from "../rules/choose-sources";
import { asFreeLevel, type LevelChange, sumChanges } from "../rules/levels";
import type { InsufficientStock, Take, WantedLine } from "../types";
import { changeLevels } from "./change-levels";
import { lockLevels } from "./lock-levels";

/** What is written in the same statement as the change of the levels, once it is clear from where each line is served. */
export type Alongside = (takes: readonly Take[]) => readonly Write[] | Promise<readonly Write[]>;

/**
 * Takes what the lines want off the free stock, as a hold or as an allocation, and says from where. Locks first and
 * decides then, so that whoever comes second sees what is left and nothing is sold twice. When any line is short nothing
 * is taken and all short lines are named.
 */
export async function takeStock(
  tx: Tx,
  lines: readonly WantedLine[],
  { as, now, alongside }: { as: "held" | "allocated"; now: Date; alongside: Alongside },
): Promise<Result<Take[], InsufficientStock>> {
  const levels = await lockLevels(
    tx,
    lines.map(({ variantId }) => variantId),
  );
  const { takes, short } = chooseSources(levels.map(asFreeLevel), lines);
  if (short.length > 0) return fail({ code: "insufficient_stock", lines: short });
  const change = (quantity: number): Pick<LevelChange, "onHand" | "allocated" | "held"> => ({
    onHand: 0,
    allocated: as === "allocated" ? quantity : 0,
    held: as === "held" ? quantity : 0,
  });
  await changeLevels(tx, levels, sumChanges(takes, change), now, await alongside(takes));
  return ok(takes);
}
