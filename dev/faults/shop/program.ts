import { setTimeout as sleep } from "node:timers/promises";
import { type Child, type ChildOptions, startChild } from "../../launch/child";

/** One life of a program, and what became of it. */
export interface Death {
  name: string;
  /** Milliseconds from the kill to the next readiness. */
  backAfterMs: number;
}

/** What the launcher waits before it starts a crashed program again. */
const PAUSE_MS = 500;

/** The shop's server or its worker: killed without warning, started again at once. */
export class Program {
  /** What it last said each time it ended by itself: never, or it is a find. */
  endedItself: string[] = [];
  readonly deaths: Death[] = [];
  readonly #options: ChildOptions;
  readonly #untilReady: (child: Child) => Promise<void>;
  #child: Child | undefined;
  #ready: Promise<void> = Promise.resolve();
  #stopping = false;

  constructor(options: ChildOptions, untilReady: (child: Child) => Promise<void>) {
    this.#options = options;
    this.#untilReady = untilReady;
  }

  get name(): string {
    return this.#options.name;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  start(): Promise<void> {
    const child = startChild(this.#options);
    this.#child = child;
    void child.exited.then(() => this.#lookAfter(child));
    this.#ready = this.#untilReady(child);
    this.#ready.catch(() => undefined);
    return this.#ready;
  }

  /** SIGKILL to the whole group, and a new life at once. Returns before that is ready: see `untilReady`. */
  kill(): void {
    const child = this.#child;
    if (!child) return;
    this.#child = undefined;
    const killed = performance.now();
    killGroup(child.pid);
    const death = { name: this.#options.name, backAfterMs: Number.NaN };
    this.deaths.push(death);
    this.#ready = (async () => {
      await child.exited;
      if (this.#stopping) return;
      await this.start();
      death.backAfterMs = performance.now() - killed;
    })();
    this.#ready.catch(() => undefined);
  }

  /** Waits out a restart that is under way. */
  untilReady(): Promise<void> {
    return this.#ready;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#ready.catch(() => undefined);
    await this.#child?.stop();
  }

  async #lookAfter(ended: Child): Promise<void> {
    if (this.#stopping || this.#child !== ended) return;
    this.endedItself.push(ended.tail());
    await sleep(PAUSE_MS);
    if (!this.#stopping && this.#child === ended) await this.start().catch(() => undefined);
  }
}

export function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
