import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
  add,
  closingLine,
  oneFailed,
  onePassed,
  tallyAsWritten,
  tallyOfPlaywright,
  tallyOfVitest,
} from "./tally";

function report(content: object): string {
  const folder = mkdtempSync(path.join(tmpdir(), "nahtlos-tally-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("the closing line has one fixed form", () => {
  expect(closingLine(add(add(onePassed, onePassed), oneFailed))).toBe("2 passed, 1 failed");
});

const vitest = {
  numPassedTests: 7,
  numFailedTests: 0,
  numFailedTestSuites: 0,
  numPendingTests: 1,
  numTodoTests: 0,
};

test.each([
  ["all passed", vitest, { passed: 7, failed: 0, skipped: 1 }],
  [
    "two tests failed in one file",
    { ...vitest, numFailedTests: 2, numFailedTestSuites: 3 },
    { passed: 7, failed: 2, skipped: 1 },
  ],
  ["a file failed to load", { ...vitest, numFailedTestSuites: 1 }, { passed: 7, failed: 1, skipped: 1 }],
])("vitest: %s", (_, content, tally) => {
  expect(tallyOfVitest(report(content))).toEqual(tally);
});

test("Playwright: unexpected results and errors outside of tests have failed", () => {
  const content = {
    stats: { expected: 5, unexpected: 1, flaky: 0, skipped: 2 },
    errors: [{ message: "no browser" }],
  };
  expect(tallyOfPlaywright(report(content))).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test("a program of ours is taken at its word", () => {
  const tally = { passed: 12, failed: 1, skipped: 1 };
  expect(tallyAsWritten(report(tally))).toEqual(tally);
});
