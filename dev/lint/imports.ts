import { builtinModules } from "node:module";
import { posix } from "node:path";
import type { Import, Source } from "./source";

/** An import with what it names: a path from the root without extension, `npm/<package>` or `node/<module>`. */
export type Edge = Import & { from: string; file: string; to: string };

const EXTENSION = /\.(d\.ts|tsx?|mts|cts|jsx?|mjs)$/;
const builtins = new Set(builtinModules);

export function withoutExtension(path: string): string {
  return path.replace(EXTENSION, "");
}

/** Resolves a specifier; a folder with an index file becomes `<folder>/index`. `known` holds paths without extension. */
export function resolve(specifier: string, importer: string, known: ReadonlySet<string>): string {
  const local = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? posix.join(posix.dirname(importer), specifier)
      : undefined;
  if (local !== undefined) {
    const path = withoutExtension(local);
    return !known.has(path) && known.has(`${path}/index`) ? `${path}/index` : path;
  }
  const bare = specifier.replace(/^node:/, "");
  const [first = "", second = ""] = bare.split("/");
  if (specifier.startsWith("node:") || builtins.has(first)) return `node/${bare}`;
  return first.startsWith("@") ? `npm/${first}/${second}` : `npm/${first}`;
}

export function edgesOf(sources: readonly Source[]): Edge[] {
  const known = new Set(sources.map(({ path }) => withoutExtension(path)));
  return sources.flatMap(({ path, imports }) =>
    imports.map((found) => ({
      ...found,
      file: path,
      from: withoutExtension(path),
      to: resolve(found.specifier, path, known),
    })),
  );
}
