import type { Clock } from "./clock";
import { Journal, type JournalRow } from "./journal";
import { type TableName, type Tables, tableNames } from "./tables";

const keysLiveSeconds = 24 * 60 * 60;

type Rows = { [Name in TableName]: Map<string, Tables[Name]> };

/** All state, in memory, with a journal behind it when a folder is given. Values are never changed in place. */
export class Store {
  #rows = emptyRows();
  #journal: Journal | undefined;
  #listeners: ((rows: JournalRow[]) => void)[] = [];

  constructor(clock: Clock, folder: string | undefined) {
    if (folder === undefined) return;
    this.#journal = Journal.open(
      folder,
      (rows) => this.#apply(rows),
      () => {
        clock.set(this.get("settings", "clock")?.offsetSeconds ?? 0);
        return this.#snapshot(clock.now() - keysLiveSeconds);
      },
    );
  }

  get<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined {
    return this.#rows[table].get(id);
  }

  /** Oldest first. */
  values<Name extends TableName>(table: Name): Iterable<Tables[Name]> {
    return this.#rows[table].values();
  }

  count(table: TableName): number {
    return this.#rows[table].size;
  }

  /** Called after each commit with what it wrote. */
  onCommit(listener: (rows: JournalRow[]) => void): void {
    this.#listeners.push(listener);
  }

  /** Writes all rows or none. */
  commit(rows: JournalRow[]): void {
    if (rows.length === 0) return;
    this.#journal?.append(rows);
    this.#apply(rows);
    for (const listener of this.#listeners) listener(rows);
  }

  /** Forgets everything but the webhook endpoints. */
  reset(): void {
    const gone: JournalRow[] = [];
    for (const table of tableNames) {
      if (table !== "webhookEndpoints")
        for (const id of this.#rows[table].keys()) gone.push([table, id, null]);
    }
    this.commit(gone);
  }

  close(): void {
    this.#journal?.close();
    this.#journal = undefined;
  }

  #apply(rows: JournalRow[]): void {
    for (const [table, id, value] of rows) {
      const map = this.#rows[table] as Map<string, unknown>;
      if (value === null) map.delete(id);
      else map.set(id, value);
    }
  }

  *#snapshot(oldestKey: number): Iterable<JournalRow> {
    for (const table of tableNames) {
      for (const [id, value] of this.#rows[table]) {
        if (table === "answers" && (value as Tables["answers"]).created < oldestKey) continue;
        yield [table, id, value];
      }
    }
  }
}

function emptyRows(): Rows {
  return Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as Rows;
}
