import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
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
    const fresh = openSync(`${path}.new`, "w", 0o600);
    for (const row of snapshot()) writeSync(fresh, `${JSON.stringify([row])}\n`);
    fsyncSync(fresh);
    closeSync(fresh);
    renameSync(`${path}.new`, path);
    return new Journal(openSync(path, "a", 0o600));
  }

  append(rows: JournalRow[]): void {
    const line = Buffer.from(`${JSON.stringify(rows)}\n`);
    for (let written = 0; written < line.length; ) written += writeSync(this.#file, line, written);
  }

  close(): void {
    closeSync(this.#file);
  }
}

// Read in pieces: after a load test the file is larger than the longest string.
const pieceBytes = 1 << 20;
const newline = 10;

function* readCommits(path: string): Iterable<JournalRow[]> {
  const file = openSync(path, "r");
  try {
    let rest: Buffer = Buffer.alloc(0);
    const piece = Buffer.alloc(pieceBytes);
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
      rest = Buffer.concat([rest, piece.subarray(0, size)]);
      let start = 0;
      for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline, start)) {
        yield JSON.parse(rest.toString("utf8", start, end)) as JournalRow[];
        start = end + 1;
      }
      rest = rest.subarray(start);
    }
    // What is left has no newline: the process died while writing it and nobody was answered.
  } finally {
    closeSync(file);
  }
}
