import { log } from "@/lib/shared/log";

/** Runs `work` for one item after the other; one that throws is logged and keeps nobody else waiting. */
export async function eachApart<T extends object>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      log.error({ ...item, err: error } as object, "a task failed for one item");
    }
  }
}
