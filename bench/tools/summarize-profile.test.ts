import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { summarizeProfile } from "./summarize-profile";

test("self time by package, without the time nothing was to do", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "nahtlos-profile-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "a.cpuprofile");
  const frame = (functionName: string, url: string) => ({ functionName, url, lineNumber: 0 });
  const nodes = [
    { id: 1, callFrame: frame("(idle)", "") },
    { id: 2, callFrame: frame("nextWrite", "file:///x/node_modules/postgres/src/connection.js") },
    { id: 3, callFrame: frame("read", "file:///x/.next/server/chunks/a.js") },
  ];
  writeFileSync(
    file,
    JSON.stringify({ nodes, samples: [1, 2, 2, 3], timeDeltas: [5_000, 3_000, 3_000, 2_000] }),
  );
  const summary = summarizeProfile(file);
  expect(summary).toMatchObject({ busyMs: 8, wallMs: 13 });
  expect(summary.packages).toEqual([
    { name: "postgres", milliseconds: 6, percent: 75 },
    { name: "bundle", milliseconds: 2, percent: 25 },
  ]);
});
