import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Shop } from "../shop/open-shop";

export type Statement = { perCall: number; text: string };

/** Lets the shop's own database log every statement while `work` runs, and answers what it logged. */
async function logged(shop: Shop, work: () => Promise<void>): Promise<string> {
  const file = path.join(shop.folder, "logs", "postgres.log");
  const set = async (value: string) => {
    await shop.sql.unsafe(`alter system set log_statement = '${value}'`);
    await shop.sql`select pg_reload_conf()`;
    await sleep(300);
  };
  await set("all");
  const from = statSync(file).size;
  try {
    await work();
  } finally {
    await set("none");
  }
  return readFileSync(file).subarray(from).toString("utf8");
}

/**
 * The statements one call costs, each with how often it is sent. What comes less than about once in a call is the
 * worker's or a refreshed memory and left out.
 */
export async function countStatements(
  shop: Shop,
  calls: number,
  work: () => Promise<void>,
): Promise<Statement[]> {
  const counts = new Map<string, number>();
  for (const line of (await logged(shop, work)).split(/\n(?=\d{4}-\d\d-\d\d )/)) {
    const text = /LOG:\s+(?:execute \S+|statement): ([\s\S]+)/
      .exec(line)?.[1]
      ?.replaceAll(/\s+/g, " ")
      .trim();
    if (!text) continue;
    // Lists of values differ in length from call to call.
    const shape = text
      .replaceAll(/\$\d+/g, "$")
      .replaceAll(/\$(, ?\$)+/g, "$…")
      .replaceAll(/\(\$….\)(, ?\(\$….\))+/g, "($…)…");
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, perCall: Number((count / calls).toFixed(2)) }))
    .filter(({ perCall }) => perCall >= 0.8);
}
