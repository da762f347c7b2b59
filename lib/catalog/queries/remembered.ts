import type { Db, Tx } from "@/db/client";

const KEEP_MS = 20_000;
const MOST = 500;

type Entry = { value: Promise<unknown>; until: number };

const memories = new WeakMap<object, Map<string, Entry>>();

/**
 * The answer to `key` on this database, asked for once by whoever wants it within 20 seconds. The key has to name the
 * version of the data it was read from: an instance may forget, it must never be behind.
 */
export function remembered<T>(db: Db | Tx, key: string, read: () => Promise<T>): Promise<T> {
  const memory = memories.get(db) ?? new Map<string, Entry>();
  memories.set(db, memory);
  const known = memory.get(key);
  if (known && known.until > Date.now()) return known.value as Promise<T>;
  const value = read();
  memory.delete(key);
  memory.set(key, { value, until: Date.now() + KEEP_MS });
  value.catch(() => memory.delete(key));
  for (const oldest of memory.keys()) {
    if (memory.size <= MOST) break;
    memory.delete(oldest);
  }
  return value;
}
