import { PostgresJsSession } from "drizzle-orm/postgres-js";

/** Texts kept prepared on each connection. Lists of any length make ever new ones: those beyond are parsed each time. */
const KEPT = 500;
/** Drizzle prepares what has a name; the driver makes its own, so this one is never seen. */
const NAMED = "kept";

type Prepare = (
  this: unknown,
  query: { sql: string },
  fields: unknown,
  name: string | undefined,
  ...rest: unknown[]
) => unknown;

/**
 * Lets the driver keep every statement prepared. Drizzle would not: it sent each one twice, once to learn its types, and
 * had it parsed and planned anew each time. With a pooler the driver's own `prepare: false` still wins.
 */
export function prepareStatements(): void {
  const session = PostgresJsSession.prototype as unknown as { prepareQuery: Prepare };
  const { prepareQuery } = session;
  const known = new Set<string>();
  session.prepareQuery = function (query, fields, name, ...rest) {
    if (known.size < KEPT) known.add(query.sql);
    return prepareQuery.call(
      this,
      query,
      fields,
      name ?? (known.has(query.sql) ? NAMED : undefined),
      ...rest,
    );
  };
}
