import path from "node:path";
import type { Step } from "../test/runner";
import { tallyOfVitest } from "../test/tally";

/** Races and purchases of the API's own tests, which know nothing of how many instances answer. */
const API = ["e2e/api/last-item.test.ts", "e2e/api/purchase.test.ts", "e2e/api/webhooks.test.ts"];

/** What only several instances can get wrong; `files` choose among the checks, by a part of their names. */
export function scaleStep(files: string[], reports: string, env: NodeJS.ProcessEnv): Step {
  return vitest("Several instances", "scale", files, reports, env);
}

export function apiSteps(reports: string, env: NodeJS.ProcessEnv): Step[] {
  return [vitest("API purchases and races", "api", API, reports, env)];
}

function vitest(
  label: string,
  project: string,
  files: string[],
  reports: string,
  env: NodeJS.ProcessEnv,
): Step {
  const file = path.join(reports, `vitest-${project}.json`);
  const reporters = ["--reporter=verbose", "--reporter=json", `--outputFile.json=${file}`];
  return {
    label,
    args: ["node_modules/vitest/vitest.mjs", "run", "--project", project, ...reporters, ...files],
    env: { ...process.env, ...env, NO_COLOR: "1" },
    report: { file, tally: tallyOfVitest },
  };
}
