import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDatabase } from "./database";

const first = await testDatabase();
const second = await testDatabase();

test("each database is migrated and its own", async () => {
  const migrated = (db: typeof first.db) =>
    db.execute(sql`select count(*)::int as n from drizzle.__drizzle_migrations`);
  expect((await migrated(first.db))[0]?.n).toBeGreaterThan(0);
  expect((await migrated(second.db))[0]?.n).toBeGreaterThan(0);
  await first.db.execute(sql`create table only_here (id int)`);
  await expect(second.db.execute(sql`select * from only_here`)).rejects.toThrow();
});

test("the server sorts and folds case the same on every machine", async () => {
  const [row] = await first.db.execute(
    sql`select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding
        from pg_database where datname = current_database()`,
  );
  expect(row).toMatchObject({ provider: "b", locale: "C.UTF-8", encoding: "UTF8" });
});
