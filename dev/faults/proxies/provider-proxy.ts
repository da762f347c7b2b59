import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import { buffer } from "node:stream/consumers";
import { listenAnywhere } from "./listen";
import { TrapHolder } from "./trap";

/** A call to the payment provider, from the shop or from a customer. */
export interface ProviderMoment {
  method: string;
  path: string;
}

/** Stands before the payment provider and can stop the world at a call: before it arrives, or when its answer leaves. */
export class ProviderProxy {
  readonly trap = new TrapHolder<ProviderMoment>();
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #server: Server;
  readonly #target: URL;
  url = "";

  private constructor(target: string) {
    this.#target = new URL(target);
    this.#server = createServer((incoming, outgoing) => void this.#serve(incoming, outgoing));
  }

  static async start(target: string): Promise<ProviderProxy> {
    const proxy = new ProviderProxy(target);
    proxy.url = `http://127.0.0.1:${await listenAnywhere(proxy.#server)}`;
    return proxy;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
    this.#agent.destroy();
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const cut = () => void incoming.socket.destroy();
    try {
      const body = await buffer(incoming);
      const path = new URL(incoming.url ?? "/", this.#target).pathname;
      const trap = this.trap.spring({ method: incoming.method ?? "GET", path });
      if (trap?.when === "before") {
        trap.strike();
        if (!trap.passOn) return cut();
      }
      const answer = await this.#pass(incoming, outgoing, body);
      if (trap?.when === "after") {
        trap.strike();
        if (!trap.passOn) return cut();
      }
      outgoing.writeHead(answer.status, answer.headers).end(answer.body);
    } catch {
      // Cut by the provider, or by whoever asked: to the other side it looks the same.
      cut();
    }
  }

  #pass(incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer) {
    const { hostname, port } = this.#target;
    const { method, url, headers } = incoming;
    return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
      (resolve, reject) => {
        const passed = request(
          { hostname, port, method, path: url, headers, agent: this.#agent },
          (response) => {
            buffer(response).then(
              (content) =>
                resolve({ status: response.statusCode ?? 502, headers: response.headers, body: content }),
              reject,
            );
          },
        );
        passed.once("error", reject);
        outgoing.once("close", () => {
          // Whoever asked has gone: the provider sees its connection break as well.
          if (!outgoing.writableFinished) passed.destroy();
        });
        passed.end(body);
      },
    );
  }
}
