import { z } from "zod";

const requestKinds = ["delay", "error500", "cut_before", "cut_after_effect"] as const;
const webhookKinds = ["webhook_drop", "webhook_duplicate", "webhook_reorder", "webhook_delay"] as const;

/** A fault somebody asked for. It hits matching requests or webhooks from the `from`-th match on, `times` times. */
export const faultSchema = z.strictObject({
  match: z
    .strictObject({
      /** HTTP method of the request. */
      method: z.string().toUpperCase().optional(),
      /** Regular expression on the request's path. */
      path: z.string().optional(),
      /** Regular expression on the event's type, for webhooks. */
      type: z.string().optional(),
    })
    .default({}),
  kind: z.enum([...requestKinds, ...webhookKinds]),
  /** Milliseconds: how long to delay, or to hold webhooks back before they leave in reversed order. */
  ms: z.int().min(0).max(120_000).default(200),
  /** How many extra copies a duplicated webhook has. */
  copies: z.int().min(1).max(100).default(1),
  /** How often it strikes; without it, until cleared. */
  times: z.int().min(1).optional(),
  /** The first match that it strikes, counted from 1. */
  from: z.int().min(1).default(1),
  /** For `error500`: whether the request takes effect all the same. */
  effect: z.boolean().default(false),
});

export type FaultKind = z.output<typeof faultSchema>["kind"];
export type Fault = z.output<typeof faultSchema> & { id: number; seen: number; struck: number };

/** The faults in force, in memory only: a restart clears them. */
export class Faults {
  #faults: Fault[] = [];
  #lastId = 0;

  add(fault: z.output<typeof faultSchema>): Fault {
    this.#lastId += 1;
    const added = { ...fault, id: this.#lastId, seen: 0, struck: 0 };
    this.#faults.push(added);
    return added;
  }

  list(): Fault[] {
    return this.#faults;
  }

  /** Clears one fault, or all. */
  clear(id?: number): void {
    this.#faults = id === undefined ? [] : this.#faults.filter((fault) => fault.id !== id);
  }

  /** The faults that strike this request. Each call counts as one match. */
  forRequest(method: string, path: string): Map<FaultKind, Fault> {
    return this.#striking(
      requestKinds,
      ({ match }) =>
        (match.method === undefined || match.method === method) &&
        (match.path === undefined || new RegExp(match.path).test(path)),
    );
  }

  /** The faults that strike this event's delivery. */
  forWebhook(type: string): Map<FaultKind, Fault> {
    return this.#striking(
      webhookKinds,
      ({ match }) => match.type === undefined || new RegExp(match.type).test(type),
    );
  }

  #striking(kinds: readonly FaultKind[], matches: (fault: Fault) => boolean): Map<FaultKind, Fault> {
    const striking = new Map<FaultKind, Fault>();
    for (const fault of this.#faults) {
      if (!kinds.includes(fault.kind) || !matches(fault)) continue;
      fault.seen += 1;
      if (fault.seen < fault.from || (fault.times !== undefined && fault.struck >= fault.times)) continue;
      fault.struck += 1;
      striking.set(fault.kind, fault);
    }
    return striking;
  }
}
