import { type Connection, createDb } from "@/db/client";
import { env } from "@/lib/shared/env";
import { log } from "@/lib/shared/log";
import { within } from "@/lib/shared/within";
import { laterPosition } from "./wal-position";

type Sql = Connection["sql"];

/** A replica that has not replayed what the primary had written one look ago is too far behind. */
const LOOK_MS = 1_000;
const PATIENCE_MS = 1_000;
const CATCHING_UP_MS = 25;
const POOL = 10;

/**
 * A copy of the database for pages that are the same for everybody. It may be read while it is in step: it has replayed
 * everything this instance was told of. Out of step until shown otherwise, as in any process that does not `watch`.
 */
export class Replica {
  readonly connection: Connection;
  inStep = false;
  /** What must have been replayed; undefined while nobody could say. */
  private required: string | undefined;
  private announcing = 0;
  private catchingUp = false;

  constructor(
    url: string,
    private readonly primary: Sql,
  ) {
    this.connection = createDb(url, { max: POOL });
  }

  /** A change became known: whatever is read from now on must contain it. */
  async announce(): Promise<void> {
    this.inStep = false;
    this.announcing += 1;
    try {
      this.required = laterPosition(this.required, await this.written());
    } catch (error) {
      this.required = undefined;
      throw error;
    } finally {
      this.announcing -= 1;
    }
    void this.catchUp();
  }

  /** Compares both servers for as long as the process lives. */
  async watch(): Promise<never> {
    let [before, told] = [undefined as string | undefined, false];
    for (;;) {
      try {
        const now = await this.written();
        this.required = this.required === undefined ? now : laterPosition(this.required, before);
        before = now;
      } catch (error) {
        // Without a primary nothing new is written: what the replica has goes on being true.
        log.debug({ err: error }, "replica: the primary cannot be asked");
      }
      await this.catchUp();
      if (this.inStep !== told)
        log.info(`replica: ${this.inStep ? "in step" : "out of step, not read from"}`);
      told = this.inStep;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  private async catchUp(): Promise<void> {
    if (this.catchingUp) return;
    this.catchingUp = true;
    try {
      for (const end = performance.now() + PATIENCE_MS; performance.now() < end; ) {
        const asked = this.required;
        const there = asked !== undefined && (await this.hasReplayed(asked));
        this.inStep = there && this.announcing === 0 && this.required === asked;
        if (this.inStep) return;
        await new Promise((resolve) => setTimeout(resolve, CATCHING_UP_MS));
      }
    } catch (error) {
      this.inStep = false;
      log.debug({ err: error }, "replica: it cannot be asked");
    } finally {
      this.catchingUp = false;
    }
  }

  /** The commit of whatever was announced lies before this, also where it was not waited for. */
  private async written(): Promise<string | undefined> {
    const [row] = await within(
      PATIENCE_MS,
      this.primary<{ position: string }[]>`select pg_current_wal_insert_lsn()::text as position`,
    );
    return row?.position;
  }

  private async hasReplayed(position: string): Promise<boolean> {
    const [row] = await within(
      PATIENCE_MS,
      this.connection.sql<{ there: boolean | null }[]>`
        select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= ${position}::pg_lsn as there`,
    );
    return row?.there === true;
  }
}

const globals = globalThis as typeof globalThis & { nahtlosReplica?: Replica };

/** Connects to the replica that DATABASE_REPLICA_URL names; `primary` is asked how far it has written. */
export function openReplica(primary: Sql): Replica | undefined {
  const url = env().DATABASE_REPLICA_URL;
  if (url) globals.nahtlosReplica ??= new Replica(url, primary);
  return globals.nahtlosReplica;
}

/** The process's replica, once it was opened. */
export function replica(): Replica | undefined {
  return globals.nahtlosReplica;
}
