import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { runChild } from "./child";
import { compressAssets } from "./compress-assets";
import { fingerprint } from "./fingerprint";
import type { Progress } from "./progress";

export interface BuildOptions {
  root: string;
  distDir: string;
  env: NodeJS.ProcessEnv;
  logFolder: string;
  signal?: AbortSignal;
}

/** Catalogue pages are rendered at build time, so a build belongs to one database; a new one needs a new build. */
async function databaseIdentity(url: string): Promise<string> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const [row] = await sql<{ identity: string }[]>`
      select s.system_identifier || '/' || d.oid as identity
      from pg_control_system() s, pg_database d where d.datname = current_database()`;
    return row?.identity ?? url;
  } catch {
    // Servers that only speak PostgreSQL's protocol have no such number; their address has to do.
    return url;
  } finally {
    await sql.end();
  }
}

/** Builds the shop unless the last complete build was of exactly these sources, address and database. */
export async function buildIfStale(options: BuildOptions, progress: Progress): Promise<void> {
  const { root, distDir, env } = options;
  const stamp = path.join(root, distDir, "built-from");
  const wanted = fingerprint(root, {
    publicUrl: env.PUBLIC_URL ?? "",
    database: await databaseIdentity(env.DATABASE_URL ?? ""),
  });
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(stamp, { force: true });
  await progress.step("Building the shop", async () => {
    await runChild(
      {
        name: "build",
        args: ["node_modules/next/dist/bin/next", "build"],
        cwd: root,
        env: { ...env, NODE_ENV: "production" },
        logFolder: options.logFolder,
      },
      options.signal,
    );
    await compressAssets(path.join(root, distDir));
  });
  writeFileSync(stamp, wanted);
}
