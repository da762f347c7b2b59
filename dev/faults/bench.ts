import type { Progress } from "../launch/progress";
import { disarm, type Point } from "./points";
import type { Random } from "./random";
import type { FaultShop } from "./shop/fault-shop";
import type { OperationLog } from "./shoppers/operation-log";
import { type Market, type PurchaseOptions, purchase } from "./shoppers/purchase";

/** A scenario cannot happen here, say because mounting a disk needs root. */
export class Skipped extends Error {}

const REACHED_WITHIN_MS = 120_000;

/** What a scenario works with. */
export class Bench {
  readonly kills: { point: string; of: "server" | "worker" }[] = [];
  purchases = 0;
  #notes: string[] = [];

  constructor(
    readonly shop: FaultShop,
    readonly market: Market,
    readonly log: OperationLog,
    readonly random: Random,
    readonly short: boolean,
    readonly progress: Progress,
  ) {}

  /** A bench with the scenario's own source of chance. */
  of(scenario: string): Bench {
    this.log.scenario = scenario;
    const own = new Bench(
      this.shop,
      this.market,
      this.log,
      this.random.of(scenario),
      this.short,
      this.progress,
    );
    return own;
  }

  /** A figure for the summary. */
  note(figure: string): void {
    this.#notes.push(figure);
  }

  get notes(): readonly string[] {
    return this.#notes;
  }

  /** Lets several shoppers buy at once; settles when the last one is done. */
  async buy(count: number, options: Omit<PurchaseOptions, "name"> = {}): Promise<void> {
    const shoppers = Array.from({ length: count }, () => {
      this.purchases += 1;
      const name = `${this.log.scenario}-${this.purchases}`;
      return purchase(this.market, this.log, this.random.of(name), { ...options, name });
    });
    await Promise.all(shoppers);
  }

  /** Kills a program in this moment. It starts again at once; `untilUp` waits for it. */
  kill(of: "server" | "worker", point: string): void {
    this.kills.push({ of, point });
    this.shop.wires[of].excuseAll();
    this.shop[of].kill();
  }

  async untilUp(): Promise<void> {
    await Promise.all([this.shop.server.untilReady(), this.shop.worker.untilReady()]);
  }

  /** Lays a trap and waits until somebody ran into it and the program is up again. */
  async killAt({ name, kills, arm }: Point): Promise<void> {
    const struck = Promise.withResolvers<void>();
    arm(this.shop, () => {
      this.kill(kills, name);
      struck.resolve();
    });
    const late = setTimeout(
      () =>
        struck.reject(new Error(`Nobody reached the point "${name}" within ${REACHED_WITHIN_MS / 1000} s`)),
      REACHED_WITHIN_MS,
    );
    try {
      await struck.promise;
    } finally {
      clearTimeout(late);
      disarm(this.shop);
    }
    await this.untilUp();
  }
}
