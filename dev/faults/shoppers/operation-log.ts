import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";

/** `ok` and `fail` are answers; `unknown` is everything that may or may not have had its effect. */
export type Outcome = "invoke" | "ok" | "fail" | "unknown";

/** One line of the log. The checker reads these fields and nothing else of what the shoppers know. */
export interface Operation {
  at: string;
  scenario: string;
  /** One purchase of one shopper; its mail address is `<purchase>@example.com`. */
  purchase: string;
  op: "cart" | "line" | "quote" | "checkout" | "pay" | "look";
  /** Counts the calls, so that an outcome finds its invocation. */
  call: number;
  outcome: Outcome;
  status?: number;
  code?: string;
  retryAfter?: boolean;
  key?: string;
  order?: string;
  totalCents?: number;
  intent?: string;
  state?: string;
}

export type Told = Omit<Operation, "at" | "scenario" | "purchase" | "op" | "call" | "outcome">;

/** What every shopper called and heard, in the order it happened; also a file of JSON lines. */
export class OperationLog {
  readonly operations: Operation[] = [];
  scenario = "";
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
    mkdirSync(path.dirname(file), { recursive: true });
  }

  /** Notes a call before it is made; the returned function notes what came of it. */
  invoke(purchase: string, op: Operation["op"], told: Told = {}) {
    const call = this.operations.length;
    const { scenario } = this;
    const note = (outcome: Outcome, more: Told = {}) => {
      const at = new Date().toISOString();
      const operation = { at, scenario, purchase, op, call, outcome, ...told, ...more };
      this.operations.push(operation);
      appendFileSync(this.#file, `${JSON.stringify(operation)}\n`);
    };
    note("invoke");
    return note;
  }
}
