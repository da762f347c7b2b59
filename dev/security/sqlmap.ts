import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "./finding";
import { type Probe, requestFile } from "./probe";
import { runProgram } from "./run-program";

export interface SqlmapScan {
  sqlmap: string;
  shop: string;
  folder: string;
  env: NodeJS.ProcessEnv;
  endsBy: number;
  signal: AbortSignal;
}

/** One alone would mostly wait for the shop. */
const AT_ONCE = 3;

/**
 * What breaks out of a Postgres statement, in every kind of quotes and brackets: conditions, errors, further statements,
 * delays. Below level 4 sqlmap leaves out parameters with "token" in their name.
 */
const tests = [
  "AND boolean-based blind - WHERE or HAVING clause$",
  "PostgreSQL AND error-based",
  "PostgreSQL error-based - (Parameter replace|ORDER BY)",
  "PostgreSQL boolean-based blind - ORDER BY",
  "PostgreSQL > 8.1 stacked queries$",
  "PostgreSQL > 8.1 AND time-based blind$",
];
const options = [
  "--batch",
  "--ignore-stdin",
  "--disable-coloring",
  "--dbms=PostgreSQL",
  "--level=4",
  "--risk=1",
  "--technique=BEST",
  `--test-filter=${tests.join("|")}`,
  "--time-sec=3",
  "--timeout=20",
  "--retries=1",
  "--skip-waf",
  "--ignore-redirects",
  "--ignore-code=*",
];

/** Sends every probe through sqlmap, a few at a time. A probe without a verdict is a finding: nothing was shown. */
export async function scanWithSqlmap(probes: Probe[], scan: SqlmapScan): Promise<Finding[]> {
  const findings: Finding[] = [];
  const queue = [...probes.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      findings.push(...(await attack(next[1], next[0], scan)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return findings;
}

async function attack(probe: Probe, index: number, scan: SqlmapScan): Promise<Finding[]> {
  const left = scan.endsBy - Date.now();
  if (left < 1_000) return [unfinished(probe.name, "The time was over before its turn.")];
  const folder = path.join(scan.folder, `sqlmap-${String(index).padStart(3, "0")}`);
  mkdirSync(folder, { recursive: true });
  const request = path.join(folder, "request.txt");
  writeFileSync(request, requestFile(probe, scan.shop));
  const { said, cut } = await runProgram({
    file: scan.sqlmap,
    args: ["-r", request, `--output-dir=${folder}`, ...options],
    env: { ...scan.env, HOME: folder },
    log: path.join(folder, "sqlmap.log"),
    endsWithinMs: left,
    signal: scan.signal,
  });
  return cut ? [unfinished(probe.name, "Cut off: the time was over.")] : readSqlmap(probe.name, said);
}

const unfinished = (where: string, what: string): Finding => ({
  tool: "sqlmap",
  kind: "no verdict",
  where,
  what,
});

/** What sqlmap's output says of one probe: injection points, hints of its heuristics, or that it came to no verdict. */
export function readSqlmap(where: string, said: string): Finding[] {
  const points = [...said.matchAll(/^Parameter: (.+)$/gm)].map(
    ([, parameter = ""]): Finding => ({ tool: "sqlmap", kind: "injection", where, what: parameter.trim() }),
  );
  const hints = [...said.matchAll(/heuristic \((\w+)\) test shows that (.+)$/gm)]
    .filter(([, , text = ""]) => !/might not be/.test(text))
    .map(
      ([, kind = "", text = ""]): Finding => ({
        tool: "sqlmap",
        kind: `hint: ${kind}`,
        where,
        what: text.trim(),
      }),
    );
  if (points.length === 0 && !/all tested parameters do not appear to be injectable/.test(said)) {
    const last = said.match(/\[(?:CRITICAL|ERROR)\] .+/g)?.at(-1) ?? said.trim().split("\n").at(-1) ?? "";
    hints.push(unfinished(where, last));
  }
  return [...points, ...hints];
}
