import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";

/** More combinations than a large assortment has; beyond it the memory starts anew. */
const MOST = 200_000;
/** Few enough that each is found by index. */
const BATCH = 500;

type Sets = Map<string, readonly string[]>;
const memories = new WeakMap<object, Sets>();

/** Values of facet sets by id. A set never changes, its id being the digest of its values: what was read once stays true. */
export async function facetSets(
  db: Db | Tx,
  ids: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const known: Sets = memories.get(db) ?? new Map();
  memories.set(db, known);
  const missing = ids.filter((id) => !known.has(id));
  const answer = new Map(ids.map((id) => [id, known.get(id) ?? []]));
  if (known.size + missing.length > MOST) known.clear();
  const words = new Map<string, string>();
  for (let done = 0; done < missing.length; done += BATCH) {
    const rows = await db.execute<{ id: string; facets: string[] }>(sql`
      select s.id, s.facets from unnest(${sql.param(missing.slice(done, done + BATCH))}::uuid[]) as wanted (id)
      join facet_sets s using (id)`);
    for (const { id, facets } of rows) {
      const values = facets.map((value) => shared(words, value));
      known.set(id, values);
      answer.set(id, values);
    }
  }
  return ids.map((id) => answer.get(id) ?? []);
}

/** One string for each value, however many sets name it. */
function shared(words: Map<string, string>, value: string): string {
  const word = words.get(value);
  if (word !== undefined) return word;
  words.set(value, value);
  return value;
}
