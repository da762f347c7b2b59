import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import { env } from "@/lib/shared/env";
import { keepValuesOutOfErrors } from "./keep-values-out-of-errors";
import { openPool } from "./pool";
import { prepareStatements } from "./prepare-statements";
import type { Presence } from "./presence";
import * as schema from "./schema";

export type Db = PostgresJsDatabase<typeof schema>;
/** A running transaction; commands pass it on, so that everything they write stands or falls together. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

keepValuesOutOfErrors();
prepareStatements();

export type Connection = { db: Db; sql: postgres.Sql; presence: Presence; close: () => Promise<void> };

/** Opens a pool. `max` connections; a pooler in transaction mode works, since statements are not prepared by name there. */
export function createDb(url: string, options: { max?: number } = {}): Connection {
  const { sql, presence, close } = openPool(url, {
    max: options.max ?? 10,
    connect_timeout: 5,
    idle_timeout: 60,
    prepare: !url.includes("pgbouncer=true"),
    onnotice: () => {},
    connection: { application_name: "nahtlos", idle_in_transaction_session_timeout: 15_000 },
  });
  return { db: drizzle(sql, { schema }), sql, presence, close };
}

const globals = globalThis as typeof globalThis & { nahtlosDb?: Connection };

/** The process's pool, opened at first use and kept over hot reloads. */
export function connection(): Connection {
  globals.nahtlosDb ??= createDb(env().DATABASE_URL, { max: Number(process.env.DATABASE_POOL ?? 10) });
  return globals.nahtlosDb;
}

export function getDb(): Db {
  return connection().db;
}
