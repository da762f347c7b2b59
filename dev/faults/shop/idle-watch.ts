import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import type { DatabaseProxy } from "../proxies/database-proxy";
import type { FaultShop } from "./fault-shop";
import type { Program } from "./program";
import { Starvation, waitedForCore } from "./starvation";

const LOOK_EVERY_MS = 20;
/** What no transaction of the shop may stand still for (reliability, F7). */
export const LONGEST_IDLE_MS = 100;

interface IdleRow {
  /** The backend, and when it fell idle: together one standstill. */
  pid: number;
  since: string;
  port: number;
  ms: number;
  query: string;
}

/** A transaction that stands still, from when it was first seen until it moves on. */
interface Standstill {
  row: IdleRow;
  side: Side;
  began: number;
  backendWaited: number;
}

interface Side {
  wire: DatabaseProxy;
  starved: Starvation;
}

/**
 * Samples how long transactions of the shop stand idle. Three things are not the shop's doing and do not count:
 * connections a trap holds or whose program was killed (nobody is left to go on: they end with the socket); the time the
 * machine gave the program or its backend no core; and the time this process was late in carrying their bytes. The last
 * two are deducted once the transaction has moved on: before, the system does not count a wait that is not over. Where
 * they are more than half of it, what is left says nothing either (shared cores run slower): counted apart, not judged.
 */
export class IdleWatch {
  worst = { ms: 0, rawMs: 0, query: "" };
  /** Longer ones than allowed that the machine had the greater part in. */
  starved = 0;
  samples = 0;
  readonly #url: string;
  readonly #sides: Side[];
  #standing = new Map<string, Standstill>();
  #loop: Promise<void> | undefined;
  #stopped = false;

  constructor({ database, server, worker, wires }: FaultShop) {
    this.#url = database.url;
    const side = (wire: DatabaseProxy, program: Program): Side => ({
      wire,
      starved: new Starvation(() => program.pid),
    });
    this.#sides = [side(wires.server, server), side(wires.worker, worker)];
  }

  start(): void {
    this.#loop = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#loop;
    this.#follow([]);
    for (const { starved } of this.#sides) starved.stop();
  }

  /** Forgets the worst so far: the next scenario begins. */
  reset(): void {
    this.worst = { ms: 0, rawMs: 0, query: "" };
    this.starved = 0;
  }

  async #run(): Promise<void> {
    const sql = postgres(this.#url, {
      max: 1,
      connect_timeout: 2,
      onnotice: () => undefined,
      connection: { application_name: "watch" },
    });
    while (!this.#stopped) {
      try {
        const rows = await sql<IdleRow[]>`
          select pid, client_port as port, query, state_change::text as since,
            (extract(epoch from clock_timestamp() - state_change) * 1000)::float8 as ms
          from pg_stat_activity
          where backend_type = 'client backend' and state like 'idle in transaction%'
            and application_name like 'nahtlos%'`;
        this.samples += 1;
        this.#follow(rows);
      } catch {
        // The database is away; so are its transactions.
      }
      await sleep(LOOK_EVERY_MS);
    }
    await sql.end({ timeout: 0 });
  }

  #follow(rows: readonly IdleRow[]): void {
    const standing = new Map<string, Standstill>();
    for (const row of rows) {
      const key = `${row.pid} ${row.since}`;
      const side = this.#sides.find(({ wire }) => wire.carries(row.port));
      if (!side || side.wire.excused.has(row.port)) continue;
      const known = this.#standing.get(key);
      const began = known?.began ?? performance.now() - row.ms;
      standing.set(key, { row, side, began, backendWaited: known?.backendWaited ?? waitedForCore(row.pid) });
    }
    for (const [key, ended] of this.#standing) if (!standing.has(key)) this.#judge(ended);
    this.#standing = standing;
  }

  #judge({ row, side, began, backendWaited }: Standstill): void {
    if (side.wire.excused.has(row.port)) return;
    const backend = Math.max(0, waitedForCore(row.pid) - backendWaited);
    const ms = row.ms - side.starved.since(began) - backend;
    if (ms < row.ms / 2) {
      if (ms > LONGEST_IDLE_MS) this.starved += 1;
      return;
    }
    if (ms > this.worst.ms) this.worst = { ms, rawMs: row.ms, query: row.query.slice(0, 120) };
  }
}
