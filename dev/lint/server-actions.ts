import type { ExportNamedDeclaration, Program, Statement } from "oxc-parser";
import type { Finding } from "./finding";
import type { Source } from "./source";

const WHY =
  "What a 'use server' file exports is a public address: export async functions named …Action, nothing else.";

/** Reports whatever but actions a 'use server' file exports, and an actions.ts that lacks the directive. */
export function checkServerActions(source: Source): Finding[] {
  const isAction = source.program.body.some((node) => "directive" in node && node.directive === "use server");
  const add = (what: string, at: number): Finding => ({
    file: source.path,
    line: source.lineAt(at),
    rule: "actions-only",
    what,
    why: WHY,
  });
  if (!isAction) {
    return /^lib\/[^/]+\/actions\.ts$/.test(source.path) ? [add("lacks 'use server'", 0)] : [];
  }
  return source.program.body
    .flatMap((node) => offence(node, source.program))
    .map(({ what, at }) => add(what, at));
}

type Offence = { what: string; at: number };

function offence(node: Statement, program: Program): Offence[] {
  if (node.type === "ExportAllDeclaration") return [{ what: "re-exports", at: node.start }];
  if (node.type === "ExportDefaultDeclaration") return [{ what: "has a default export", at: node.start }];
  if (node.type !== "ExportNamedDeclaration" || node.exportKind === "type") return [];
  if (node.source) return [{ what: "re-exports", at: node.start }];
  return namesOf(node)
    .filter((name) => !(name.endsWith("Action") && isAsync(name, program)))
    .map((name) => ({ what: `exports ${name}`, at: node.start }));
}

function namesOf({ declaration, specifiers }: ExportNamedDeclaration): string[] {
  if (declaration?.type === "FunctionDeclaration") return [declaration.id?.name ?? "?"];
  if (declaration?.type === "VariableDeclaration") {
    return declaration.declarations.map(({ id }) => (id.type === "Identifier" ? id.name : "?"));
  }
  if (declaration)
    return ["id" in declaration && declaration.id?.type === "Identifier" ? declaration.id.name : "?"];
  return specifiers
    .filter(({ exportKind }) => exportKind !== "type")
    .map(({ local }) => (local.type === "Identifier" ? local.name : "?"));
}

/** Whether the file itself declares `name` as an async function or constant. */
function isAsync(name: string, program: Program): boolean {
  return program.body.some((node) => {
    const declared = node.type === "ExportNamedDeclaration" ? node.declaration : node;
    if (declared?.type === "FunctionDeclaration") return declared.id?.name === name && declared.async;
    if (declared?.type !== "VariableDeclaration" || declared.kind !== "const") return false;
    return declared.declarations.some(
      ({ id, init }) =>
        id.type === "Identifier" &&
        id.name === name &&
        (init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression") &&
        init.async,
    );
  });
}
