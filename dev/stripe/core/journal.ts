import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { TableName } from "./tables";

/** One row of a commit: a value that is now so, or an id that is gone. */
export type JournalRow = [table: TableName, id: string, value: unknown];

/**
 * The append-only file behind the store: one line per commit, so a commit is there whole or not at all.
 * A write has reached the operating system before the answer leaves, which a `kill -9` cannot undo.
 */
export class Journal {
  #file: number;

  private constructor(file: number) {
    this.#file = file;
  }

  /** Reads what is there, hands every commit to `apply`, and rewrites the file with `snapshot`'s rows only. */
  static open(
    folder: string,
    apply: (rows: JournalRow[]) => void,
    snapshot: () => Iterable<JournalRow>,
  ): Journal {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, "journal.ndjson");
    if (existsSync(path)) for (const rows of readCommits(path)) apply(rows);
    const fresh = openSync(`${path}.new`, "w");
    for (const row of snapshot()) writeSync(fresh, `${JSON.stringify([row])}\n`);
    fsyncSync(fresh);
    closeSync(fresh);
    renameSync(`${path}.new`, path);
    return new Journal(openSync(path, "a"));
  }

  append(rows: JournalRow[]): void {
    const line = Buffer.from(`${JSON.stringify(rows)}\n`);
    for (let written = 0; written < line.length; ) written += writeSync(this.#file, line, written);
  }

  close(): void {
    closeSync(this.#file);
  }
}

function* readCommits(path: string): Iterable<JournalRow[]> {
  const lines = readFileSync(path, "utf8").split("\n");
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    // Only the last line can be torn: the process died while writing it and nobody was answered.
    if (index === lines.length - 1) return;
    yield JSON.parse(line) as JournalRow[];
  }
}
