import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { claim, holderOf, release } from "./claim";
import { identityOf } from "./identity";

function claimFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "nahtlos-claim-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, "claim.json");
}

function write(file: string, pid: number, identity: string | undefined): void {
  writeFileSync(
    file,
    JSON.stringify({ pid, identity, since: "2026-01-01T00:00:00.000Z", details: { shop: "there" } }),
  );
}

function otherProcess(): number {
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 60000)"], { stdio: "ignore" });
  onTestFinished(() => void other.kill("SIGKILL"));
  return other.pid ?? 0;
}

test("a free claim is taken, kept on a second call, and given back", () => {
  const file = claimFile();
  expect(claim(file)).toBeUndefined();
  expect(claim(file, { shop: "here" })).toBeUndefined();
  expect(holderOf(file)).toMatchObject({ pid: process.pid, details: { shop: "here" } });
  release(file);
  expect(holderOf(file)).toBeUndefined();
});

test("the claim of a living process stands", () => {
  const file = claimFile();
  const other = otherProcess();
  write(file, other, identityOf(other));
  expect(claim(file)).toMatchObject({ pid: other, details: { shop: "there" } });
  release(file);
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ pid: other });
});

test("the claim of a process whose number went to another is taken over", () => {
  const file = claimFile();
  write(file, otherProcess(), "began at another time");
  expect(claim(file)).toBeUndefined();
  expect(holderOf(file)?.pid).toBe(process.pid);
});

test("a half-written claim is taken over", () => {
  const file = claimFile();
  writeFileSync(file, '{"pid":');
  expect(claim(file)).toBeUndefined();
});
