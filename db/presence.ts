import { isDatabaseAway } from "@/lib/shared/database-away";
import { log } from "@/lib/shared/log";
import { sqlState } from "@/lib/shared/transaction";
import type { ProbeAnswer } from "./probe";

/** What the database says to a write after it was turned into a standby. */
const READ_ONLY = "25006";

export type PresenceOptions = {
  probe: () => Promise<ProbeAnswer>;
  /** How long a query may take before somebody asks whether anybody is there at all. */
  patienceMs: number;
  /** Between two probes while the database is away. */
  intervalMs: number;
  /** Called when it is given up: what hangs must be let go. */
  onAway: () => void;
  /** Called when the database answers after an outage, or after a connection was lost without one. */
  onBack: (wasAway: boolean) => void;
};

/**
 * Whether the database is there. Nothing is asked while queries succeed; one that fails as they do when it is away, or that
 * takes too long, starts a probe, and only the probe decides: one lost connection is no outage.
 */
export class Presence {
  private away: number | undefined;
  private failed = Number.NEGATIVE_INFINITY;
  private answered = Number.NEGATIVE_INFINITY;
  private lost = false;
  private mustWrite = false;
  private probing = false;
  private closed = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: PresenceOptions) {}

  /** Since when it is away, in the milliseconds of `performance.now()`; undefined while it is there. */
  get awaySince(): number | undefined {
    return this.away;
  }

  /** When a query last failed for this reason, `-Infinity` when none did. */
  get failedAt(): number {
    return this.failed;
  }

  /** Looks at how a query ends, and at how long it takes. */
  watch(query: PromiseLike<unknown>): void {
    const impatience = setTimeout(() => this.suspect(), this.options.patienceMs);
    impatience.unref();
    query.then(
      () => {
        clearTimeout(impatience);
        this.answered = performance.now();
      },
      (error: unknown) => {
        clearTimeout(impatience);
        if (isDatabaseAway(error)) this.noteFailure(error);
        else this.answered = performance.now();
      },
    );
  }

  noteFailure(error: unknown): void {
    this.failed = performance.now();
    this.mustWrite ||= sqlState(error) === READ_ONLY;
    this.lost = true;
    this.suspect();
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private suspect(): void {
    if (!this.probing && !this.closed && this.away === undefined) void this.ask();
  }

  private async ask(): Promise<void> {
    this.probing = true;
    clearTimeout(this.timer);
    const begun = performance.now();
    const answer = await this.options.probe();
    this.probing = false;
    if (this.closed) return;
    const closedToWrites = answer === "read_only" && this.mustWrite;
    // Under a heavy load the probe may wait long; as long as queries succeed, it is there.
    const there = answer !== "silent" || this.answered > begun;
    if (there && !closedToWrites) return this.comeBack();
    this.giveUp(closedToWrites ? "takes no writes" : "does not answer");
    const pause = Math.max(0, this.options.intervalMs - (performance.now() - begun));
    this.timer = setTimeout(() => void this.ask(), pause);
    this.timer.unref();
  }

  private giveUp(why: string): void {
    if (this.away !== undefined) return;
    this.away = performance.now();
    log.warn(`the database is away: it ${why}`);
    this.options.onAway();
  }

  private comeBack(): void {
    const { away, lost } = this;
    this.away = undefined;
    this.lost = false;
    this.mustWrite = false;
    if (away !== undefined) {
      log.warn({ awayMs: Math.round(performance.now() - away) }, "the database is back");
    }
    if (away !== undefined || lost) this.options.onBack(away !== undefined);
  }
}
