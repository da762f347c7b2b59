import { reportFailure } from "../report-failure";

/** Most of the time goes by waiting for the provider; well below what it takes, and what the pool has, at once. */
const AT_ONCE = 5;

/** Runs `work` for every item, a few at once; one that throws is logged and keeps nobody else waiting. */
export async function eachApart<T extends object>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const hand = async () => {
    for (const item of waiting) {
      try {
        await work(item);
      } catch (error) {
        reportFailure(error, item);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}
