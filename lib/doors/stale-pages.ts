type Known = { nahtlosDb?: { presence: { awaySince: number | undefined } } };
type Memory = { memoryCache?: { get(key: string): object | undefined } };

/**
 * For the cache of pages, which Next.js loads outside the build: it asks what `availability.ts` asks, where it can reach it.
 * What is made while the database is away is made of what is left, and is not to be kept.
 */
export function keepsNothing(): boolean {
  return (globalThis as Known).nahtlosDb?.presence.awaySince !== undefined;
}

/**
 * The page that has just been read and found expired, as the cache still has it in memory: while the database is away an old
 * page is better than none. Pages alone: from old data a new page would be made, and be taken for fresh.
 */
export function expiredPage(cache: unknown, key: string, { kind }: { kind: string }): unknown {
  if (kind !== "APP_PAGE" || !keepsNothing()) return null;
  const page = (cache as Memory).memoryCache?.get(key);
  // Next.js looks at its tags once more: it would not serve what is older than they are.
  return page ? { ...page, lastModified: Date.now() } : null;
}
