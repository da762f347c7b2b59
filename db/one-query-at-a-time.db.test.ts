import { sql as text } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { expect, it, onTestFinished } from "vitest";
import { oneQueryAtATime } from "./one-query-at-a-time";
import { testDatabase } from "./testing/database";

const { url } = await testDatabase();

function connect(wrap: (sql: postgres.Sql) => postgres.Sql): postgres.Sql {
  const sql = wrap(postgres(url, { max: 1, prepare: false, fetch_types: false }));
  onTestFinished(() => sql.end());
  return sql;
}

/** Whether a query went out while another was running on the only connection. */
async function isSentBehind(sql: postgres.Sql, second: (sql: postgres.Sql) => unknown): Promise<boolean> {
  await sql`select 1`;
  const running = sql`select pg_sleep(0.2)`.execute();
  const query = second(sql) as Promise<unknown> & { execute: () => unknown; state: unknown };
  query.execute();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const sent = Boolean(query.state);
  await Promise.all([running, query]);
  return sent;
}

it.each([
  ["a query", (sql: postgres.Sql) => sql`select 2`],
  ["one with parameters", (sql: postgres.Sql) => sql`select ${2}::int`],
  ["one as text", (sql: postgres.Sql) => sql.unsafe("select 2")],
])("%s waits until the one before is answered, which the driver alone would not", async (_, second) => {
  expect(
    await isSentBehind(
      connect((sql) => sql),
      second,
    ),
  ).toBe(true);
  expect(await isSentBehind(connect(oneQueryAtATime), second)).toBe(false);
});

it("transactions and many queries at once work as ever", async () => {
  const db = drizzle(connect(oneQueryAtATime));
  const rows = await Promise.all([
    ...Array.from({ length: 20 }, (_, n) => db.execute<{ n: number }>(text`select ${n}::int as n`)),
    db.transaction(async (tx) => {
      await tx.execute(text`select 1`);
      return tx.execute<{ n: number }>(text`select 20 as n`);
    }),
    db.execute<{ n: number }>(text`select 21 as n`),
  ]);
  expect(rows.map(([row]) => row?.n)).toEqual(Array.from({ length: 22 }, (_, n) => n));
});
