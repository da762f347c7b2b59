import type { Db, Tx } from "@/db/client";

const KEEP_MS = 20_000;
const MOST = 500;
/** Twice what every category and the common searches of 100,000 products need. */
const MOST_BYTES = 48 * 1024 * 1024;
/** What an answer without a weight of its own is taken for. */
const SMALL = 4_096;

type Entry = { value: Promise<unknown>; until: number; bytes: number };
type Memory = Map<string, Entry>;

const memories = new WeakMap<object, Memory>();

/**
 * The answer to `key` on this database, asked for once by whoever wants it within 20 seconds. The key has to name the
 * version of the data it was read from: an instance may forget, it must never be behind. Bounded in number and bytes.
 */
export function remembered<T>(
  db: Db | Tx,
  key: string,
  read: () => Promise<T>,
  bytesOf: (value: T) => number = () => SMALL,
): Promise<T> {
  const memory: Memory = memories.get(db) ?? new Map();
  memories.set(db, memory);
  const known = memory.get(key);
  if (known && known.until > Date.now()) return known.value as Promise<T>;
  const value = read();
  const entry: Entry = { value, until: Date.now() + KEEP_MS, bytes: SMALL };
  memory.delete(key);
  memory.set(key, entry);
  value.then(
    (answer) => {
      entry.bytes = SMALL + bytesOf(answer);
      shrink(memory);
    },
    () => memory.get(key) === entry && memory.delete(key),
  );
  shrink(memory);
  return value;
}

/** Forgets the oldest answers until the rest fits. */
function shrink(memory: Memory): void {
  let bytes = 0;
  for (const entry of memory.values()) bytes += entry.bytes;
  for (const [oldest, entry] of memory) {
    if (memory.size <= MOST && bytes <= MOST_BYTES && entry.until > Date.now()) break;
    memory.delete(oldest);
    bytes -= entry.bytes;
  }
}
