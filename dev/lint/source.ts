import { type Program, parseSync, type StaticExport, Visitor } from "oxc-parser";

export type Import = {
  /** As written: `@/lib/cart/types`, `./x`, `next/server`. */
  specifier: string;
  line: number;
  typeOnly: boolean;
  /** Evaluated before the importing module; a dynamic import is not. */
  static: boolean;
};

export type Source = {
  /** Path from the root with `/`, and extension. */
  path: string;
  program: Program;
  exports: StaticExport[];
  imports: Import[];
  lines: number;
  lineAt: (offset: number) => number;
};

/** Reads a TypeScript file and every way it names another: import, re-export, `import()`, `import("x").T`, `require`. */
export function readSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const lineAt = lineFinder(text);
  const imports: Import[] = [];
  const add = (specifier: string, at: number, typeOnly: boolean, isStatic: boolean) =>
    imports.push({ specifier, line: lineAt(at), typeOnly, static: isStatic });

  for (const { moduleRequest, entries, start } of module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every((entry) => entry.isType);
    add(moduleRequest.value, start, typeOnly, true);
  }
  for (const { entries, start } of module.staticExports) {
    const from = entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (from)
      add(
        from.value,
        start,
        entries.every((entry) => entry.isType),
        true,
      );
  }
  new Visitor({
    ImportExpression(node) {
      if (node.source.type === "Literal" && typeof node.source.value === "string") {
        add(node.source.value, node.start, false, false);
      }
    },
    TSImportType(node) {
      add(node.source.value, node.start, true, false);
    },
    CallExpression(node) {
      const [argument] = node.arguments;
      const isRequire = node.callee.type === "Identifier" && node.callee.name === "require";
      if (isRequire && argument?.type === "Literal" && typeof argument.value === "string") {
        add(argument.value, node.start, false, false);
      }
    },
  }).visit(program);
  return { path, program, exports: module.staticExports, imports, lines: countLines(text), lineAt };
}

function countLines(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

function lineFinder(text: string): (offset: number) => number {
  return (offset) => countLines(`${text.slice(0, offset)}x`);
}
