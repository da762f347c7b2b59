import type { Db, Tx } from "@/db/client";
import { type Failure, fail, ok, Rejection, type Result } from "./result";

const RETRIED = new Set(["40001", "40P01"]);

/**
 * Runs `work` in one transaction. `reject(failure)` inside it rolls back and becomes a failed Result; a serialisation
 * failure or deadlock, and what `again` names, is tried again up to three times; anything else throws. Never call a provider inside.
 */
export async function inTransaction<T, F extends Failure = Failure>(
  db: Db | Tx,
  work: (tx: Tx) => Promise<T>,
  { again = () => false }: { again?: (error: unknown) => boolean } = {},
): Promise<Result<T, F>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return ok(await db.transaction(work));
    } catch (error) {
      if (error instanceof Rejection) return fail(error.failure as F);
      if (attempt < 4 && (RETRIED.has(sqlState(error) ?? "") || again(error))) continue;
      throw error;
    }
  }
}

/** The SQLSTATE of a database error, also where Drizzle has wrapped it. */
export function sqlState(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause as unknown) {
    const code = (current as { code?: unknown }).code;
    if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return undefined;
}

/** Whether an error is the violation of this very constraint, also where Drizzle has wrapped it. */
export function violates(error: unknown, constraint: string): boolean {
  for (let current = error; current instanceof Error; current = current.cause as unknown) {
    if ((current as { constraint_name?: unknown }).constraint_name === constraint) return true;
  }
  return false;
}
