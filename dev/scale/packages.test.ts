import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findProgram, missingMessage } from "./packages";

test("a program is found on the search path first", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "nahtlos-programs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "sh");
  writeFileSync(file, "#!/bin/sh\n");
  chmodSync(file, 0o755);
  expect(findProgram("sh", folder)).toBe(file);
});

test("one that the machine lacks is not found, and a person is told what to install", () => {
  expect(findProgram("no-such-program-anywhere", "")).toBeUndefined();
  expect(missingMessage(["redis-server", "nginx"])).toContain("apt-get install redis-server nginx-light");
});
