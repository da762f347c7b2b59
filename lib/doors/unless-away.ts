import { isDatabaseAway } from "@/lib/shared/database-away";
import { markUnavailable } from "./request-mark";

/**
 * For server actions: `instead` when the database is away, so that a form keeps what was typed and says so, and the answer
 * is a 503. Whether a write arrived is then unknown: whatever is asked again carries the same key.
 */
export async function unlessAway<T, I>(work: () => Promise<T>, instead: I): Promise<T | I> {
  try {
    return await work();
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    markUnavailable();
    return instead;
  }
}
