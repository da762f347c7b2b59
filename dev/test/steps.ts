import path from "node:path";
import type { Step } from "./runner";
import { tallyAsWritten, tallyOfPlaywright, tallyOfVitest } from "./tally";

const biome: Step = {
  label: "Format and lint",
  args: ["node_modules/@biomejs/biome/bin/biome", "check", "--colors=off"],
};
const imports: Step = { label: "Import table", args: ["--import", "tsx", "dev/lint/check.ts"] };
const routeTypes: Step = { label: "Route types", args: ["node_modules/next/dist/bin/next", "typegen"] };
/** Not the editor's tsconfig: that one also looks at what earlier builds and dev servers left, deleted routes included. */
const types: Step = {
  label: "Types",
  args: ["node_modules/typescript/bin/tsc", "--noEmit", "--project", "dev/test/tsconfig.json"],
};

/** What needs neither database nor browser; seconds. */
export const staticSteps: Step[] = [biome, imports, routeTypes, types];

/** A vitest run of some projects, counted by its own report. */
export function vitestStep(
  label: string,
  projects: string[],
  reports: string,
  env?: NodeJS.ProcessEnv,
): Step {
  const file = path.join(reports, `vitest-${projects.join("-")}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return {
    label,
    args: [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...projects.flatMap((name) => ["--project", name]),
      ...reporters,
    ],
    env: { ...process.env, ...env, NO_COLOR: "1" },
    report: { file, tally: tallyOfVitest },
  };
}

/** The browser tests, counted by Playwright's own report. */
export function playwrightStep(filters: string[], reports: string, env: NodeJS.ProcessEnv): Step {
  const file = path.join(reports, "playwright.json");
  return {
    label: "Browser tests",
    args: ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json", ...filters],
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, NO_COLOR: "1" },
    report: { file, tally: tallyOfPlaywright },
  };
}

/** What must hold of the data after everything the tests did to it. */
export function invariantsStep(env: NodeJS.ProcessEnv): Step {
  return { label: "Invariants", args: ["--import", "tsx", "db/report-invariants.ts"], env };
}

/** Ten kills and one of each fault, on a shop of its own (`dev/faults/README.md`). */
export function faultsStep(reports: string): Step {
  return {
    label: "Faults, short",
    args: ["--import", "tsx", "dev/faults/main.ts", "--short"],
    report: { file: path.join(reports, "faults", "tally.json"), tally: tallyAsWritten },
  };
}
