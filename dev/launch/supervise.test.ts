import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { isAlive } from "../process/identity";
import { pauseAfter, supervise } from "./supervise";

function program(source: string) {
  const cwd = mkdtempSync(path.join(tmpdir(), "nahtlos-child-"));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  writeFileSync(path.join(cwd, "program.mjs"), source);
  return { name: "program", args: ["program.mjs"], cwd, env: process.env, logFolder: path.join(cwd, "logs") };
}

async function untilThere(file: string): Promise<string> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(20)) {
    if (existsSync(file)) return readFileSync(file, "utf8");
  }
  throw new Error(`${file} did not appear`);
}

const atOnce = () => 0;

test("a program that crashes is started again, and its crash is told", async () => {
  const options = program(`
    import { existsSync, writeFileSync } from "node:fs";
    if (!existsSync("crashed")) { writeFileSync("crashed", ""); process.exit(3); }
    writeFileSync("running", "");
    setInterval(() => undefined, 60_000);`);
  const told: string[] = [];
  const supervised = supervise(options, (message) => told.push(message), atOnce);
  await untilThere(path.join(options.cwd, "running"));
  await supervised.stop();
  expect(told).toEqual(["program ended unexpectedly (exit code 3); starting it again in 0 s."]);
});

test("a program that never worked is given up with its last words", async () => {
  const supervised = supervise(program('throw new Error("no such setting")'), () => undefined, atOnce);
  await expect(supervised.failed).rejects.toThrow(/failed 5 times[\s\S]*no such setting/);
});

test("a program known to work is never given up", async () => {
  const options = program(`
    import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
    appendFileSync("starts", "x");
    if (readFileSync("starts", "utf8").length === 8) writeFileSync("eighth", "");
    process.exit(1);`);
  const supervised = supervise(options, () => undefined, atOnce);
  supervised.trust();
  await untilThere(path.join(options.cwd, "eighth"));
  await supervised.stop();
});

test("stopping also ends what the program started", async () => {
  const options = program(`
    import { spawn } from "node:child_process";
    import { renameSync, writeFileSync } from "node:fs";
    const own = spawn(process.execPath, ["-e", "process.on('SIGTERM', () => {}); setInterval(() => {}, 60000)"]);
    writeFileSync("draft", String(own.pid));
    renameSync("draft", "own");
    setInterval(() => undefined, 60_000);`);
  const supervised = supervise(options, () => undefined, atOnce);
  const own = Number(await untilThere(path.join(options.cwd, "own")));
  expect(isAlive(own)).toBe(true);
  await supervised.stop();
  for (let tries = 0; isAlive(own) && tries < 200; tries += 1) await sleep(10);
  expect(isAlive(own)).toBe(false);
});

test("pauses double from half a second to half a minute", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 50].map(pauseAfter)).toEqual([
    500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000,
  ]);
});
