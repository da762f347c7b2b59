import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../launch/operator";

/** A text with every `from` replaced by its `to`. One that does not occur is an error: the file has changed its mind. */
export function replaceAll(text: string, replacements: Record<string, string>): string {
  let result = text;
  for (const [from, to] of Object.entries(replacements)) {
    if (!result.includes(from)) throw new Error(`"${from}" does not occur`);
    result = result.replaceAll(from, to);
  }
  return result;
}

/** Writes one of the operators' files with this machine's ports and paths; everything else stays as operators use it. */
export function writeConfig(name: string, target: string, replacements: Record<string, string>): void {
  const text = readFileSync(path.join(ROOT, "deploy", name), "utf8");
  writeFileSync(target, replaceAll(text, replacements));
}
