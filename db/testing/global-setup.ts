import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { migrate } from "@/db/migrate";
import { startPostgres } from "@/dev/postgres/start";

declare module "vitest" {
  interface ProvidedContext {
    /** A server that holds `template`, a migrated database without data that test files copy. */
    databases: { serverUrl: string; template: string };
  }
}

async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const dataDir = mkdtempSync(path.join(tmpdir(), "nahtlos-test-"));
  return startPostgres({ dataDir, durable: false, temporary: true });
}

/** The same server, another database. */
function onDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).toString();
}

/** Starts a throw-away server (or takes TEST_DATABASE_URL) and migrates one template; returns the teardown. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  const template = `template_${process.pid}_${Date.now()}`;
  const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
  const teardown = async () => {
    await sql`drop database if exists ${sql(template)} with (force)`;
    await sql.end();
    await server.stop();
  };
  try {
    await sql`create database ${sql(template)}`;
    await migrate(onDatabase(server.url, template));
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide("databases", { serverUrl: server.url, template });
  return teardown;
}
