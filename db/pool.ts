import type postgres from "postgres";
import { databaseAway } from "@/lib/shared/database-away";
import { count, openGeneration, type PoolOptions, retire } from "./generation";
import { Presence } from "./presence";
import { probe } from "./probe";

const PATIENCE_MS = 1_500;
const PROBE_EVERY_MS = 500;

type Query = ReturnType<postgres.Sql["unsafe"]>;
type Ear = Parameters<postgres.Sql["listen"]>;

export type Pool = { sql: postgres.Sql; presence: Presence; close: () => Promise<void> };

/**
 * A pool that knows when the database is away. Then queries fail at once instead of waiting, and after a lost connection
 * all of them are made anew: the driver leaves some of the old ones behind that never send again.
 */
export function openPool(url: string, options: PoolOptions): Pool {
  let current = openGeneration(url, options);
  let listener: postgres.Sql | undefined;
  const ears: Ear[] = [];

  const renew = () => {
    const old = current;
    current = openGeneration(url, options, old);
    return old;
  };
  const listenAnew = () => {
    if (!listener) return;
    void listener.end({ timeout: 0 });
    listener = openGeneration(url, options).sql;
    // One that fails is no loss: the driver listens again by itself each time this connection closes.
    for (const ear of ears) listener.listen(...ear).catch(() => undefined);
  };
  const presence = new Presence({
    probe: () => probe(url, PATIENCE_MS),
    patienceMs: PATIENCE_MS,
    intervalMs: PROBE_EVERY_MS,
    onAway: () => void renew().sql.end({ timeout: 0 }),
    onBack: (wasAway) => {
      if (wasAway) listenAnew();
      else void retire(renew());
    },
  });

  const watched = <Q extends PromiseLike<unknown>>(ask: (sql: postgres.Sql) => Q): Q => {
    if (presence.awaySince !== undefined) return refused(presence) as PromiseLike<unknown> as Q;
    const generation = current;
    const query = ask(generation.sql);
    count(generation, query);
    presence.watch(query);
    return query;
  };
  const listen = async (...ear: Ear) => {
    listener ??= openGeneration(url, options).sql;
    try {
      const listening = await listener.listen(...ear);
      ears.push(ear);
      return listening;
    } catch (error) {
      // Left alone it would go on trying, beside whoever calls again.
      if (ears.length === 0) {
        void listener.end({ timeout: 0 });
        listener = undefined;
      }
      throw error;
    }
  };
  const close = async () => {
    presence.close();
    await Promise.all([current.sql.end({ timeout: 5 }), listener?.end({ timeout: 0 })]);
  };
  const own: Record<PropertyKey, unknown> = {
    unsafe: (...args: Parameters<postgres.Sql["unsafe"]>) => watched((sql) => sql.unsafe(...args)),
    begin: (...args: [never]) => watched((sql) => sql.begin(...args)),
    listen,
    end: close,
  };
  const sql = new Proxy(current.sql, {
    apply: (_, __, args) => Reflect.apply(current.sql, undefined, args),
    get: (_, key) => own[key] ?? Reflect.get(current.sql, key),
  });
  return { sql, presence, close };
}

/** Answers like a query that has failed. */
function refused(presence: Presence): Query {
  const error = databaseAway();
  presence.noteFailure(error);
  const answer = Promise.reject(error);
  answer.catch(() => undefined);
  const query = Object.assign(answer, { values: () => query, raw: () => query, simple: () => query });
  return query as unknown as Query;
}
