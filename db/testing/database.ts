import postgres from "postgres";
import { afterAll, inject } from "vitest";
import { createDb, type Db } from "@/db/client";

export interface TestDatabase {
  /** For further connections, as a race needs them. */
  url: string;
  db: Db;
}

let made = 0;

/**
 * A migrated, empty database of this test file's own, dropped when the file is done. Call it at the top of the file:
 * `const { db } = await testDatabase();`. Code that reads DATABASE_URL finds the same database.
 */
export async function testDatabase(options: { max?: number } = {}): Promise<TestDatabase> {
  const { serverUrl, template } = inject("databases");
  made += 1;
  const name = `test_${process.pid}_${Date.now()}_${made}`;
  const server = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  await server`create database ${server(name)} template ${server(template)} strategy wal_log`;
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).toString();
  process.env.DATABASE_URL = url;
  const connection = createDb(url, options);
  afterAll(async () => {
    await connection.close();
    await server`drop database if exists ${server(name)} with (force)`;
    await server.end();
  });
  return { url, db: connection.db };
}
