import type { Db, Tx } from "@/db/client";
import { type Columns, countFigures, type Figures } from "../rules/count-figures";
import type { ListingFilter } from "./listing-filter";
import { remembered } from "./remembered";

/**
 * Figures of one filter over the parts it reaches, remembered while `version` stays: the same filter stands behind every
 * page and order of a list, and behind the alternatives of each facet of its neighbours.
 */
export function readFigures(
  db: Db | Tx,
  parts: readonly Columns[],
  filter: ListingFilter,
  version: string,
): Promise<Figures> {
  return remembered(db, `${version} figures ${JSON.stringify(filter)}`, async () =>
    countFigures(parts, filter),
  );
}
