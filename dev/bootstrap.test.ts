import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";

const lock = {
  packages: {
    "": { name: "shop" },
    "node_modules/tool": { version: "1.0.0", integrity: "sha512-a" },
    "node_modules/tool-for-elsewhere": { version: "1.0.0", optional: true },
  },
};
const { "node_modules/tool": tool } = lock.packages;

/** Stands where npm would: counts its runs, and installs unless told to fail. */
const fakeNpm = `
const { appendFileSync, mkdirSync, writeFileSync } = require("node:fs");
appendFileSync("npm-runs", process.argv[2] + "\\n");
if (process.env.BREAK_NPM) process.exit(7);
mkdirSync("node_modules", { recursive: true });
writeFileSync("node_modules/.package-lock.json", ${JSON.stringify(JSON.stringify({ packages: { "node_modules/tool": tool } }))});
`;

function checkout() {
  const root = mkdtempSync(path.join(tmpdir(), "nahtlos-checkout-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(path.join(root, "dev"));
  copyFileSync(path.join(import.meta.dirname, "bootstrap.mjs"), path.join(root, "dev/bootstrap.mjs"));
  writeFileSync(
    path.join(root, "dev/run.mjs"),
    'import { bootstrap } from "./bootstrap.mjs"; await bootstrap("program.mjs");',
  );
  writeFileSync(path.join(root, "program.mjs"), 'console.log("ran with", process.argv[2]); process.exit(5);');
  writeFileSync(path.join(root, "package-lock.json"), JSON.stringify(lock));
  writeFileSync(path.join(root, "npm.js"), fakeNpm);
  return {
    run: (env: Record<string, string> = {}) =>
      spawnSync(process.execPath, ["dev/run.mjs", "this"], {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, npm_execpath: path.join(root, "npm.js"), ...env },
      }),
    npmRuns: () => {
      const file = path.join(root, "npm-runs");
      return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
    },
    setLock: (changed: object) =>
      writeFileSync(path.join(root, "package-lock.json"), JSON.stringify(changed)),
    touchLock: () =>
      utimesSync(path.join(root, "package-lock.json"), Date.now() / 1000 + 60, Date.now() / 1000 + 60),
  };
}

test("a fresh checkout is installed, then the program runs, and its exit code is handed on", () => {
  const fresh = checkout();
  const { stdout, status } = fresh.run();
  expect(stdout).toContain("ran with this");
  expect(status).toBe(5);
  expect(fresh.npmRuns()).toEqual(["ci"]);
});

test("what is installed is not installed again, even when the lock file was touched", () => {
  const installed = checkout();
  installed.run();
  installed.touchLock();
  expect(installed.run().status).toBe(5);
  expect(installed.npmRuns()).toHaveLength(1);
});

test("a lock file with another version is installed", () => {
  const outdated = checkout();
  outdated.run();
  outdated.setLock({
    packages: { ...lock.packages, "node_modules/tool": { version: "1.0.1", integrity: "sha512-b" } },
  });
  outdated.run();
  expect(outdated.npmRuns()).toHaveLength(2);
});

test("an install that fails twice ends with npm's exit code in the message, and the program does not run", () => {
  const broken = checkout();
  const { stderr, stdout, status } = broken.run({ BREAK_NPM: "yes" });
  expect(stderr).toContain("exit code 7");
  expect(stdout).not.toContain("ran with");
  expect(status).toBe(1);
  expect(broken.npmRuns()).toHaveLength(2);
});
