/**
 * Waits for several queries of one transaction that are on their way at the same time, then throws the first failure.
 * `Promise.all` would throw at once: the transaction rolls back, and what still runs goes on writing outside of it.
 */
export async function sideBySide<const T extends readonly unknown[]>(
  work: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(work);
  const failed = settled.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
  return settled.map((result) => (result as PromiseFulfilledResult<unknown>).value) as never;
}
