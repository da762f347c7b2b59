import type postgres from "postgres";

type Query = { options?: { onexecute?: () => boolean } };

/**
 * The driver sends a query behind one that is still running on a connection when none is free. A pooler gives the server
 * to somebody else between the two, and the second waits for ever; so behind a pooler each query goes out alone.
 */
export function oneQueryAtATime(sql: postgres.Sql): postgres.Sql {
  return new Proxy(sql, {
    apply: (target, self, args) => alone(Reflect.apply(target, self, args)),
    get: (target, name) =>
      name === "unsafe"
        ? (...args: Parameters<postgres.Sql["unsafe"]>) => alone(target.unsafe(...args))
        : Reflect.get(target, name),
  });
}

/** What `onexecute` answers is whether the connection may take another query; transactions bring their own. */
function alone<T>(query: T): T {
  const { options } = query as Query;
  if (options) options.onexecute ??= () => false;
  return query;
}
