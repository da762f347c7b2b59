import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Folders whose files reach the built shop; whatever is not listed here cannot make a build stale. */
const FOLDERS = ["app", "components", "db", "lib", "messages", "public"];
const IRRELEVANT = /(\.test\.tsx?|\.md|\.log|\.tsbuildinfo)$|^next-env\.d\.ts$|^package\.json$/;

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !IRRELEVANT.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** One hash over everything a build depends on: sources, settings files, the lock file. */
export function fingerprint(root: string): string {
  const entries = readdirSync(root, { withFileTypes: true });
  const top = entries.filter(
    (entry) => entry.isFile() && !entry.name.startsWith(".") && !IRRELEVANT.test(entry.name),
  );
  const folders = FOLDERS.filter((folder) =>
    entries.some((entry) => entry.isDirectory() && entry.name === folder),
  );
  const files = [
    ...top.map((entry) => path.join(root, entry.name)),
    ...folders.flatMap((folder) => filesUnder(root, folder)),
  ];
  const hash = createHash("sha256");
  for (const file of files.sort()) hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest("hex");
}
