import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type RunningPostgres, startPostgres } from "../../postgres/start";
import { temporaryFolder } from "../testing/temporary-folder";
import { DatabaseProxy } from "./database-proxy";

let server: RunningPostgres;
let proxy: DatabaseProxy;
let direct: postgres.Sql;

beforeAll(async () => {
  const dataDir = path.join(temporaryFolder(), "postgres");
  server = await startPostgres({ dataDir, durable: false, temporary: true });
  proxy = await DatabaseProxy.start(server.port);
  direct = postgres(server.url, { max: 1, onnotice: () => undefined });
  await direct`create table things (name text)`;
});
beforeEach(() => direct`truncate things`);
afterAll(async () => {
  await direct?.end();
  proxy?.close();
  await server?.stop();
});

function program(): postgres.Sql {
  const url = new URL(server.url);
  url.port = String(proxy.port);
  return postgres(url.href, { max: 1, onnotice: () => undefined });
}

const writes = (sql: postgres.Sql) => sql.begin((tx) => tx`insert into things values (${"one"})`);
const isCommitOfThings = ({ sql, before }: { sql: string; before: readonly string[] }) =>
  sql.startsWith("commit") && before.some((earlier) => earlier.startsWith("insert into things"));

/** Lets a program run into the trap and be dead in that moment. */
async function killedAt(when: "before" | "after"): Promise<number> {
  const sql = program();
  const died = Promise.withResolvers<void>();
  proxy.trap.set({ when, matches: isCommitOfThings, strike: () => died.resolve() });
  const writing = expect(writes(sql)).rejects.toThrow();
  await died.promise;
  await sql.end({ timeout: 0 });
  await writing;
  const [row] = await direct<{ many: number }[]>`select count(*)::int as many from things`;
  return row?.many ?? -1;
}

test("what goes through is unchanged", async () => {
  const sql = program();
  await writes(sql);
  expect(await sql`select name from things where name = ${"one"}`).toEqual([{ name: "one" }]);
  await sql.end();
});

test("a COMMIT that is held never reaches the database", async () => {
  expect(await killedAt("before")).toBe(0);
});

test("a COMMIT whose answer is cut took effect", async () => {
  expect(await killedAt("after")).toBe(1);
});

test("a trap is sprung by its moment alone, and once", async () => {
  const sql = program();
  proxy.trap.set({
    when: "before",
    matches: ({ sql: text }) => /nowhere/.test(text),
    strike: () => undefined,
  });
  await writes(sql);
  proxy.trap.set(undefined);
  await writes(sql);
  expect(await direct`select name from things`).toHaveLength(2);
  await sql.end();
});
