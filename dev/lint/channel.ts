import { type Expression, type PrivateIdentifier, Visitor } from "oxc-parser";
import type { Finding } from "./finding";
import { withoutExtension } from "./imports";
import { matches } from "./match";
import { testFiles } from "./rules";
import type { Source } from "./source";

const EQUALITY = new Set(["===", "!==", "==", "!="]);
const WHY =
  "The channel is recorded and changes no amount: put what differs by surface into the policy of the context.";

/** Reports every decision on a channel's name in lib: comparison, `switch`, `[…].includes(channel)`. */
export function checkChannel(source: Source): Finding[] {
  const path = withoutExtension(source.path);
  if (!path.startsWith("lib/") || matches(path, testFiles)) return [];
  const findings: Finding[] = [];
  const add = (at: number) =>
    findings.push({
      file: source.path,
      line: source.lineAt(at),
      rule: "no-channel-decides",
      what: "decides by channel",
      why: WHY,
    });

  new Visitor({
    BinaryExpression({ operator, left, right, start }) {
      if (!EQUALITY.has(operator)) return;
      if ((isChannel(left) && isText(right)) || (isText(left) && isChannel(right))) add(start);
    },
    SwitchStatement({ discriminant, start }) {
      if (isChannel(discriminant)) add(start);
    },
    CallExpression({ callee, arguments: [first], start }) {
      if (callee.type !== "MemberExpression" || callee.object.type !== "ArrayExpression" || !first) return;
      if (first.type !== "SpreadElement" && isChannel(first)) add(start);
    },
  }).visit(source.program);
  return findings;
}

function isText(node: Expression | PrivateIdentifier): boolean {
  return (node.type === "Literal" && typeof node.value === "string") || node.type === "TemplateLiteral";
}

function isChannel(node: Expression | PrivateIdentifier): boolean {
  if (node.type === "Identifier") return node.name === "channel";
  if (node.type === "ChainExpression") return isChannel(node.expression);
  return (
    node.type === "MemberExpression" &&
    node.property.type === "Identifier" &&
    node.property.name === "channel"
  );
}
