import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { checkChannel } from "./channel";
import { checkCycles } from "./cycles";
import type { Finding } from "./finding";
import { checkImports } from "./import-table";
import { edgesOf } from "./imports";
import { checkPurity } from "./purity";
import { checkServerActions } from "./server-actions";
import { checkShape } from "./shape";
import { readSource } from "./source";

const OUTSIDE = /^(node_modules|public|test-results|playwright-report|\..+)$/;

/** Every TypeScript file under `root`, path → text; what is hidden, generated or installed stays out. */
export function readRepository(root: string): Map<string, string> {
  const paths = globSync("**/*.{ts,tsx,mts}", { cwd: root, exclude: (name) => OUTSIDE.test(name) });
  return new Map(
    paths.sort().map((path) => [path.split(sep).join("/"), readFileSync(join(root, path), "utf8")]),
  );
}

/** All rules over all files, in the order of the files. */
export function checkFiles(files: ReadonlyMap<string, string>): Finding[] {
  const sources = [...files].map(([path, text]) => readSource(path, text));
  const edges = edgesOf(sources);
  const single = [checkPurity, checkChannel, checkShape, checkServerActions];
  const findings = [
    ...checkImports(edges),
    ...checkCycles(edges),
    ...single.flatMap((check) => sources.flatMap((source) => check(source))),
  ];
  return findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
