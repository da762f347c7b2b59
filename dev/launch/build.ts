import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
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

/** Builds the shop unless the last complete build was of exactly these sources. No page is rendered while building. */
export async function buildIfStale(options: BuildOptions, progress: Progress): Promise<void> {
  const { root, distDir, env } = options;
  const stamp = path.join(root, distDir, "built-from");
  const wanted = fingerprint(root);
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
