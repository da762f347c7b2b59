import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { commandOf, isAlive, parentOf } from "../../process/identity";

/** A folder of this test's own, removed with it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "nahtlos-pg-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return folder;
}

/** A server held by another process, which the test may kill; whatever is left of both goes with the test. */
export async function heldServer(dataDir: string) {
  const holder = spawn(
    process.execPath,
    ["--import", "tsx", path.join(import.meta.dirname, "hold.ts"), dataDir],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const [line] = (await once(createInterface({ input: holder.stdout }), "line")) as [string];
  const server = JSON.parse(line) as { url: string; pid: number; port: number };
  const holderPid = holder.pid ?? 0;
  onTestFinished(async () => {
    holder.kill("SIGKILL");
    await untilGone(server.pid, 15_000).catch(() => process.kill(server.pid, "SIGKILL"));
  });
  return { ...server, holderPid, guardPid: guardOf(holderPid) };
}

function guardOf(parent: number): number {
  const processes = readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0);
  const guard = processes.find((pid) => parentOf(pid) === parent && commandOf(pid).includes("guard-process"));
  if (!guard) throw new Error("the holder has no guard");
  return guard;
}

export async function untilGone(pid: number, limitMs = 20_000): Promise<void> {
  for (const deadline = Date.now() + limitMs; Date.now() < deadline; await sleep(25))
    if (!isAlive(pid)) return;
  throw new Error(`process ${pid} is still there`);
}
