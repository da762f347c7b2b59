import { reportFailure } from "../report-failure";

/** Runs `work` for one item after the other; one that throws is logged and keeps nobody else waiting. */
export async function eachApart<T extends object>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      reportFailure(error, item);
    }
  }
}
