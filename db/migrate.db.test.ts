import { readdirSync } from "node:fs";
import postgres from "postgres";
import { afterAll, expect, inject, it } from "vitest";
import { migrate } from "./migrate";

const { serverUrl } = inject("databases");
const server = postgres(serverUrl, { max: 1, onnotice: () => undefined });
const name = `migrate_${process.pid}_${Date.now()}`;
const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).toString();

afterAll(async () => {
  await server`drop database if exists ${server(name)} with (force)`;
  await server.end();
});

it("migrates once when five instances start together, and finds nothing to do afterwards", async () => {
  await server`create database ${server(name)}`;
  await Promise.all(Array.from({ length: 5 }, () => migrate(url)));
  await migrate(url);
  const sql = postgres(url, { max: 1 });
  const files = readdirSync(new URL("./migrations", import.meta.url)).filter((file) => file.endsWith(".sql"));
  const [row] = await sql<{ applied: number }[]>`
    select count(*)::int as applied from drizzle.__drizzle_migrations`;
  await sql.end();
  expect(row?.applied).toBe(files.length);
});
