import type { JournalRow } from "./journal";
import type { Store } from "./store";
import type { TableName, Tables } from "./tables";

/** Why something is being done: events carry it in their `request` field. */
export interface Cause {
  requestId: string | null;
  idempotencyKey: string | null;
}

/**
 * The writes of one request. Reads see them at once, others see them on `commit`; dropping the transaction undoes all.
 * Handlers are synchronous, so no two transactions are ever open in turns.
 */
export class Transaction {
  readonly #store: Store;
  readonly #written = new Map<string, JournalRow>();

  constructor(
    store: Store,
    /** Unix seconds of the stand-in's clock. */
    readonly now: number,
    readonly cause: Cause = { requestId: null, idempotencyKey: null },
  ) {
    this.#store = store;
  }

  get<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined {
    const row = this.#written.get(`${table}/${id}`);
    return row ? ((row[2] ?? undefined) as Tables[Name] | undefined) : this.#store.get(table, id);
  }

  /** Committed rows, oldest first. */
  values<Name extends TableName>(table: Name): Iterable<Tables[Name]> {
    return this.#store.values(table);
  }

  put<Name extends TableName>(table: Name, value: Tables[Name]): Tables[Name] {
    this.#written.set(`${table}/${value.id}`, [table, value.id, value]);
    return value;
  }

  remove(table: TableName, id: string): void {
    this.#written.set(`${table}/${id}`, [table, id, null]);
  }

  commit(): void {
    this.#store.commit([...this.#written.values()]);
  }
}
