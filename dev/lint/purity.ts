import { type Expression, type MemberExpression, Visitor } from "oxc-parser";
import type { Finding } from "./finding";
import { withoutExtension } from "./imports";
import { matches } from "./match";
import { environment, pureFiles, testFiles } from "./rules";
import type { Source } from "./source";

const IMPURE = new Set(["Date.now", "Math.random", "performance.now", "process.env"]);
const ARGUMENT =
  "Hand it in: `now`, ids and settings are arguments of a rule, so that the same cart gives the same amounts.";
const SETTINGS = "Settings are read and checked in one place: lib/shared/env.";

/** Reports the clock, randomness, crypto and the environment where they are arguments. */
export function checkPurity(source: Source): Finding[] {
  const path = withoutExtension(source.path);
  if (matches(path, testFiles)) return [];
  const pure = matches(path, pureFiles);
  const sealed = matches(path, environment.readers) && !matches(path, environment.except);
  const findings: Finding[] = [];
  const add = (what: string, at: number, rule: string, why: string) =>
    findings.push({ file: source.path, line: source.lineAt(at), rule, what, why });

  new Visitor({
    MemberExpression(node) {
      const name = dotted(node);
      if (pure && IMPURE.has(name)) add(name, node.start, "rules-are-deterministic", ARGUMENT);
      else if (pure && /^(globalThis\.)?crypto\./.test(name))
        add(name, node.start, "rules-are-deterministic", ARGUMENT);
      else if (sealed && name === "process.env") add(name, node.start, "settings-in-one-place", SETTINGS);
    },
    NewExpression(node) {
      if (pure && isName(node.callee, "Date") && node.arguments.length === 0) {
        add("new Date()", node.start, "rules-are-deterministic", ARGUMENT);
      }
    },
    CallExpression(node) {
      if (pure && isName(node.callee, "Date")) add("Date()", node.start, "rules-are-deterministic", ARGUMENT);
    },
  }).visit(source.program);
  return findings;
}

function isName(node: Expression, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}

function dotted(node: MemberExpression): string {
  const { object, property } = node;
  const key =
    property.type === "Identifier" && !node.computed
      ? property.name
      : property.type === "Literal"
        ? String(property.value)
        : "";
  if (object.type === "Identifier") return `${object.name}.${key}`;
  return object.type === "MemberExpression" ? `${dotted(object)}.${key}` : "";
}
