import { setTimeout as sleep } from "node:timers/promises";
import type { Operation, OperationLog, Outcome, Told } from "./operation-log";

export interface Request {
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: string | URLSearchParams;
}

export interface Answer {
  outcome: Exclude<Outcome, "invoke">;
  status: number;
  body: Record<string, unknown>;
}

/** Longer than the shop's own patience with the provider: three tries of eight seconds. */
const PATIENCE_MS = 45_000;
const FIRST_PAUSE_MS = 150;
const LONGEST_PAUSE_MS = 2_000;

/** One shopper's phone: every call is in the log before it is made, and its outcome afterwards. */
export class Caller {
  readonly #log: OperationLog;
  readonly #purchase: string;

  constructor(log: OperationLog, purchase: string) {
    this.#log = log;
    this.#purchase = purchase;
  }

  /** One call. `tell` picks out of the answer what the checker must know. */
  async once(
    op: Operation["op"],
    request: Request,
    known: Told = {},
    tell: (body: Record<string, unknown>) => Told = () => ({}),
  ): Promise<Answer> {
    const note = this.#log.invoke(this.#purchase, op, known);
    try {
      const { method, url, headers, body } = request;
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const response = await fetch(url, {
        method,
        signal,
        ...(headers && { headers }),
        ...(body && { body }),
      });
      const content = parse(await response.text());
      const outcome = response.ok ? "ok" : response.status >= 500 ? "unknown" : "fail";
      note(outcome, {
        status: response.status,
        ...(!response.ok && { code: codeOf(content) }),
        ...(response.headers.has("retry-after") && { retryAfter: true }),
        ...tell(content),
      });
      return { outcome, status: response.status, body: content };
    } catch {
      // Refused, cut, or no answer in time: nobody knows what it did.
      note("unknown");
      return { outcome: "unknown", status: 0, body: {} };
    }
  }

  /** The same call again until there is an answer, with growing pauses; the last one when time is up. */
  async persist(deadline: number, ...call: Parameters<Caller["once"]>): Promise<Answer> {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const answer = await this.once(...call);
      if (answer.outcome !== "unknown" || Date.now() + pause > deadline) return answer;
      await sleep(pause);
    }
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function codeOf(content: Record<string, unknown>): string {
  const { code, error } = content as { code?: unknown; error?: { code?: unknown } };
  return String(code ?? error?.code ?? "none");
}
