import { Agent, type IncomingMessage, request } from "node:http";

export type Answer = { status: number; text: string };
export type Send = { headers?: Record<string, string>; body?: unknown };

/** How a call is expected to end; any other status counts as broken. */
type Call = Send & { as: string; expect?: readonly number[] };

const TIMEOUT_MS = 30_000;

/** One process's calls over kept connections, each timed under the name of its step. */
export class Session {
  readonly times = new Map<string, number[]>();
  readonly failures = new Map<string, number>();
  /** The first unexpected answers, for people. */
  readonly complaints: string[] = [];
  readonly #agent: Agent;
  readonly #base: URL;

  constructor(base: string, connections: number) {
    this.#base = new URL(base);
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections });
  }

  /** Calls the shop and reads the whole answer. An unexpected status is counted and answered all the same. */
  async call(method: string, path: string, { as, expect = [200], headers, body }: Call): Promise<Answer> {
    const begun = performance.now();
    const answer = await this.#send(method, path, { ...(headers && { headers }), body }).catch(
      (error: Error): Answer => ({ status: 0, text: error.message }),
    );
    this.record(as, performance.now() - begun);
    if (!expect.includes(answer.status)) {
      this.fail(as, `${method} ${path}: ${answer.status} ${answer.text.slice(0, 200)}`);
    }
    return answer;
  }

  record(step: string, milliseconds: number): void {
    const known = this.times.get(step);
    if (known) known.push(milliseconds);
    else this.times.set(step, [milliseconds]);
  }

  fail(step: string, complaint: string): void {
    this.failures.set(step, (this.failures.get(step) ?? 0) + 1);
    if (this.complaints.length < 10) this.complaints.push(`${step}: ${complaint}`);
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(method: string, path: string, { headers, body }: Send): Promise<Answer> {
    const payload = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    const url = path.startsWith("http") ? new URL(path) : undefined;
    const { hostname, port } = url ?? this.#base;
    return new Promise((resolve, reject) => {
      const sent = request({
        agent: this.#agent,
        hostname,
        port,
        method,
        path: url ? url.pathname + url.search : path,
        timeout: TIMEOUT_MS,
        headers: {
          ...(payload !== undefined && {
            "content-type": "application/json",
            "content-length": Buffer.byteLength(payload),
          }),
          ...headers,
        },
      });
      sent.once("response", (response) => readAnswer(response).then(resolve, reject));
      sent.once("timeout", () => sent.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)));
      sent.once("error", reject);
      sent.end(payload);
    });
  }
}

function readAnswer(response: IncomingMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.once("end", () =>
      resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }),
    );
    response.once("error", reject);
  });
}
