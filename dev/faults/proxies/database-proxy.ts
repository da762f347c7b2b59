import { connect, createServer, type Server, type Socket } from "node:net";
import { listenAnywhere } from "./listen";
import { StatementReader } from "./statements";
import { TrapHolder } from "./trap";

/** A statement on its way to the database. */
export interface DatabaseMoment {
  sql: string;
  /** What its transaction has sent before it; empty outside of one. */
  before: readonly string[];
}

/**
 * Stands between one program and PostgreSQL, reads along, and can stop the world at a statement: before the database
 * gets it, or after it took effect and before the program hears so.
 */
export class DatabaseProxy {
  readonly trap = new TrapHolder<DatabaseMoment>();
  /** Ports of connections that a trap holds or whose program was killed: what the database says of them is our doing. */
  readonly excused = new Set<number>();
  readonly #carried = new Set<number>();
  readonly #server: Server;
  readonly #databasePort: number;
  port = 0;

  private constructor(databasePort: number) {
    this.#databasePort = databasePort;
    this.#server = createServer({ noDelay: true }, (client) => this.#serve(client));
  }

  static async start(databasePort: number): Promise<DatabaseProxy> {
    const proxy = new DatabaseProxy(databasePort);
    proxy.port = await listenAnywhere(proxy.#server);
    return proxy;
  }

  close(): void {
    this.#server.close();
  }

  /** Whether the database knows one of our connections by this port. */
  carries(port: number): boolean {
    return this.#carried.has(port);
  }

  /** The program at the other end is dead, whatever its connections still look like. */
  excuseAll(): void {
    for (const port of this.#carried) this.excused.add(port);
  }

  #serve(client: Socket): void {
    const database = connect({ port: this.#databasePort, host: "127.0.0.1", noDelay: true });
    database.once("connect", () => {
      const port = database.localPort ?? 0;
      this.#carried.add(port);
      database.once("close", () => {
        this.#carried.delete(port);
        this.excused.delete(port);
      });
    });
    const reader = new StatementReader();
    let transaction: string[] | undefined;
    let state: "open" | "held" | { onAnswer: () => void } = "open";
    // The one's end is the other's, the hard way: a killed program or server says no goodbye.
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      socket.on("error", () => undefined);
      socket.on("close", () => other.destroy());
    }
    const strikes = (sql: string): boolean => {
      const trap = this.trap.spring({ sql, before: transaction ?? [] });
      if (!trap) return false;
      this.excused.add(database.localPort ?? 0);
      if (trap.when === "after") {
        state = { onAnswer: trap.strike };
        return false;
      }
      state = "held";
      trap.strike();
      return true;
    };
    client.on("data", (chunk) => {
      const passing: Buffer[] = [];
      for (const { raw, sql } of reader.push(chunk)) {
        if (state === "held") break;
        if (sql !== undefined) {
          if (state === "open" && strikes(sql)) break;
          transaction = transactionAfter(sql, transaction);
        }
        passing.push(raw);
      }
      if (passing.length > 0)
        database.write(passing.length === 1 ? (passing[0] as Buffer) : Buffer.concat(passing));
    });
    database.on("data", (chunk) => {
      if (state === "open") client.write(chunk);
      else if (state !== "held") {
        state.onAnswer();
        state = "held";
      }
    });
  }
}

function transactionAfter(sql: string, open: string[] | undefined): string[] | undefined {
  const word = /^\s*(\w+)/.exec(sql)?.[1]?.toLowerCase();
  if (word === "begin" || word === "start") return [];
  if (word === "commit" || (word === "rollback" && !/\bto\b/i.test(sql))) return undefined;
  open?.push(sql);
  return open;
}
