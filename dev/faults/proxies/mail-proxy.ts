import { connect, createServer, type Server, type Socket } from "node:net";
import { listenAnywhere } from "./listen";
import { TrapHolder } from "./trap";

/** `data`: the sender is about to hand over a mail. `taken`: the mail server has it and is about to say so. */
export type MailMoment = "data" | "taken";

/** Stands before the mail server: can stop the world within a mail, and can be a mail server that is away. */
export class MailProxy {
  readonly trap = new TrapHolder<MailMoment>();
  readonly #server: Server;
  readonly #mailPort: number;
  readonly #connections = new Set<Socket>();
  #away = false;
  port = 0;

  private constructor(mailPort: number) {
    this.#mailPort = mailPort;
    this.#server = createServer({ noDelay: true }, (client) => this.#serve(client));
  }

  static async start(mailPort: number): Promise<MailProxy> {
    const proxy = new MailProxy(mailPort);
    proxy.port = await listenAnywhere(proxy.#server);
    return proxy;
  }

  close(): void {
    this.#server.close();
    this.goAway();
  }

  goAway(): void {
    this.#away = true;
    for (const socket of this.#connections) socket.destroy();
  }

  comeBack(): void {
    this.#away = false;
  }

  #serve(client: Socket): void {
    if (this.#away) {
      client.destroy();
      return;
    }
    const server = connect({ port: this.#mailPort, host: "127.0.0.1" });
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#connections.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        this.#connections.delete(socket);
        other.destroy();
      });
    }
    let phase: "talking" | "content" | "answer" = "talking";
    let tail = "";
    client.on("data", (chunk) => {
      if (phase !== "content" && /^DATA\r\n$/im.test(`${chunk}`)) {
        const trap = this.trap.spring("data");
        if (trap) return trap.strike();
        phase = "content";
      } else if (phase === "content") {
        tail = `${tail}${chunk.toString("latin1")}`.slice(-5);
        if (tail === "\r\n.\r\n") phase = "answer";
      }
      server.write(chunk);
    });
    server.on("data", (chunk) => {
      if (phase === "answer") {
        phase = "talking";
        const trap = `${chunk}`.startsWith("250") ? this.trap.spring("taken") : undefined;
        if (trap) return trap.strike();
      }
      client.write(chunk);
    });
  }
}
