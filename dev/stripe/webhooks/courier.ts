import type { Faults } from "../core/faults";
import type { Store } from "../core/store";
import type { Delivery } from "../core/tables";
import { eventView } from "./events";
import { postWebhook } from "./post";

/** Milliseconds before each further attempt; the last delivery attempt is the one after the last wait. */
export const defaultRetryMs = [1_000, 5_000, 30_000, 120_000, 600_000, 3_600_000];

const atOnce = 64;

/** Brings events to the endpoints: in any order, at least once, again and again until 2xx or the waits are used up. */
export class Courier {
  readonly #store: Store;
  readonly #faults: Faults;
  readonly #retryMs: number[];
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #queue: Delivery[] = [];
  #held: Delivery[] = [];
  #running = 0;
  #closed = false;

  constructor(store: Store, faults: Faults, retryMs: number[]) {
    this.#store = store;
    this.#faults = faults;
    this.#retryMs = retryMs;
    store.onCommit((rows) => {
      for (const [table, , value] of rows) {
        const delivery = table === "deliveries" ? (value as Delivery | null) : null;
        if (delivery?.status === "pending" && delivery.attempts === 0) this.#dispatch(delivery);
      }
    });
  }

  /** Tries at once what was still to be delivered when the process ended; the endpoint may be another one by now. */
  resume(): void {
    for (const delivery of this.#store.values("deliveries")) {
      if (delivery.status === "pending") this.#enqueue(delivery);
    }
  }

  /** Sends an event again to every endpoint, whatever became of it before. Resolves with the answers. */
  async replay(eventId: string, times: number, parallel: boolean): Promise<string[]> {
    const event = this.#store.get("events", eventId);
    if (!event) return [];
    const posts = [...this.#store.values("webhookEndpoints")].flatMap((endpoint) =>
      Array.from({ length: times }, () => () => postWebhook(endpoint, eventView(this.#store, event))),
    );
    if (parallel) return (await Promise.all(posts.map((post) => post()))).map((posted) => posted.answer);
    const answers: string[] = [];
    for (const post of posts) answers.push((await post()).answer);
    return answers;
  }

  close(): void {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #dispatch(delivery: Delivery): void {
    const struck = this.#faults.forWebhook(this.#store.get("events", delivery.eventId)?.type ?? "");
    if (struck.has("webhook_drop")) {
      this.#store.commit([
        ["deliveries", delivery.id, { ...delivery, status: "dropped", lastAnswer: "dropped on request" }],
      ]);
      return;
    }
    const copies = 1 + (struck.get("webhook_duplicate")?.copies ?? 0);
    const send = () => {
      for (let copy = 0; copy < copies; copy += 1) this.#enqueue(delivery);
    };
    const delay = struck.get("webhook_delay");
    const reorder = struck.get("webhook_reorder");
    if (reorder) {
      if (this.#held.length === 0) this.#later(reorder.ms, () => this.#releaseReversed());
      for (let copy = 0; copy < copies; copy += 1) this.#held.push(delivery);
    } else if (delay) this.#later(delay.ms, send);
    else send();
  }

  #releaseReversed(): void {
    const held = this.#held.reverse();
    this.#held = [];
    for (const delivery of held) this.#enqueue(delivery);
  }

  #enqueue(delivery: Delivery): void {
    this.#queue.push(delivery);
    this.#work();
  }

  #work(): void {
    while (!this.#closed && this.#running < atOnce) {
      const delivery = this.#queue.shift();
      if (!delivery) return;
      this.#running += 1;
      void this.#attempt(delivery.id).finally(() => {
        this.#running -= 1;
        this.#work();
      });
    }
  }

  async #attempt(id: string): Promise<void> {
    const delivery = this.#store.get("deliveries", id);
    const event = delivery && this.#store.get("events", delivery.eventId);
    const endpoint = delivery && this.#store.get("webhookEndpoints", delivery.endpointId);
    if (!delivery || !event || !endpoint) return;
    const posted = await postWebhook(endpoint, eventView(this.#store, event));
    const current = this.#store.get("deliveries", id);
    // A copy of the same event may have been answered in the meantime.
    if (this.#closed || !current || current.status !== "pending") return;
    const wait = this.#retryMs[current.attempts];
    const next: Delivery = {
      ...current,
      attempts: current.attempts + 1,
      lastAnswer: posted.answer,
      status: posted.delivered ? "delivered" : wait === undefined ? "failed" : "pending",
    };
    this.#store.commit([["deliveries", id, next]]);
    if (next.status === "pending") this.#later(wait ?? 0, () => this.#enqueue(next));
  }

  #later(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, ms);
    timer.unref();
    this.#timers.add(timer);
  }
}
