import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runChild, startChild } from "@/dev/launch/child";
import { ROOT } from "@/dev/launch/operator";
import type { Progress } from "@/dev/launch/progress";
import { anyFreePort } from "@/dev/process/free-port";

const APP = path.join("bench", "bare-next");
const NEXT = path.join("node_modules", "next", "dist", "bin", "next");
const READY_WITHIN_MS = 30_000;

export type BareNext = { url: string; close: () => Promise<void> };

/** The barest server of the same Next.js: one static page, one as heavy as a product page, one route handler. */
export async function startBareNext(logFolder: string, progress: Progress): Promise<BareNext> {
  const env = { PATH: process.env.PATH, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const child = (name: string, args: string[]) => ({
    name,
    args: [NEXT, ...args],
    cwd: ROOT,
    env,
    logFolder,
  });
  const stamp = path.join(ROOT, APP, ".next", "built-from");
  const wanted = sourcesHash();
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    await progress.step("Building the bare app", () => runChild(child("bare-build", ["build", APP])));
    writeFileSync(stamp, wanted);
  }
  const port = await anyFreePort();
  const server = startChild(child("bare", ["start", APP, "--port", String(port)]));
  const url = `http://127.0.0.1:${port}`;
  for (const deadline = Date.now() + READY_WITHIN_MS; ; ) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return { url, close: server.stop };
    if (Date.now() > deadline) throw new Error(`The bare app does not answer:\n${server.tail()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function sourcesHash(): string {
  const hash = createHash("sha256").update(readFileSync(path.join(ROOT, "node_modules/next/package.json")));
  const files = readdirSync(path.join(ROOT, APP), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?js$/.test(entry.name) && !entry.parentPath.includes(".next"))
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(readFileSync(file));
  return hash.digest("hex");
}
