import type { Finding } from "./finding";
import { withoutExtension } from "./imports";
import { matches } from "./match";
import { size } from "./rules";
import type { Source } from "./source";

/** Reports files over the line limit and barrels. */
export function checkShape(source: Source): Finding[] {
  const path = withoutExtension(source.path);
  const findings: Finding[] = [];
  if (source.lines > size.lines && !matches(path, size.except)) {
    findings.push({
      file: source.path,
      line: size.lines,
      rule: "files-stay-small",
      what: `${source.lines} lines`,
      why: `A file is read on a few screens: split it by idea, or list it in dev/lint/rules.ts with a reason (limit ${size.lines}).`,
    });
  }
  if (matches(path, ["{lib,components}/**/index"]) && isBarrel(source)) {
    findings.push({
      file: source.path,
      line: 1,
      rule: "no-barrels",
      what: "only re-exports",
      why: "A barrel pulls the server into the browser and hides who needs what: import the file itself.",
    });
  }
  return findings;
}

function isBarrel({ program }: Source): boolean {
  const statements = program.body;
  return (
    statements.length > 0 &&
    statements.every(
      (node) =>
        node.type === "ExportAllDeclaration" ||
        (node.type === "ExportNamedDeclaration" && node.source !== null),
    )
  );
}
