import { DrizzleQueryError } from "drizzle-orm/errors";
import { PgPreparedQuery } from "drizzle-orm/pg-core";

type Run = (
  this: unknown,
  query: string,
  parameters: unknown[],
  ask: () => Promise<unknown>,
) => Promise<unknown>;
const preparedQuery = PgPreparedQuery.prototype as unknown as { queryWithCache: Run };

/**
 * A failed query says which one it was and why, never with which values: those are names, addresses and tokens, and
 * errors end in logs (reliability, Data protection). Drizzle puts them into the message, Postgres into the detail.
 */
export function keepValuesOutOfErrors(): void {
  const { queryWithCache } = preparedQuery;
  preparedQuery.queryWithCache = async function (query, parameters, ask) {
    try {
      return await queryWithCache.call(this, query, parameters, ask);
    } catch (error) {
      throw error instanceof DrizzleQueryError ? withoutValues(error) : error;
    }
  };
}

function withoutValues({ query, cause }: DrizzleQueryError): DrizzleQueryError {
  if (cause && "detail" in cause) delete cause.detail;
  return new DrizzleQueryError(query, [], cause);
}
