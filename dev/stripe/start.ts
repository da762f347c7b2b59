import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerAdmin } from "./core/admin";
import { answerApi } from "./core/api";
import { Clock } from "./core/clock";
import { StripeFailure } from "./core/errors";
import { Faults } from "./core/faults";
import { sendJson } from "./core/http";
import { Idempotency } from "./core/idempotency";
import type { StandIn } from "./core/stand-in";
import { Store } from "./core/store";
import { sweep } from "./core/sweep";
import { answerPage } from "./pages/answer-page";
import { Courier, defaultRetryMs } from "./webhooks/courier";
import { endpointObject } from "./webhooks/endpoints";

export interface StripeStandInOptions {
  /** 0, the default, takes a free port. */
  port?: number;
  host?: string;
  /** Folder of the journal; without it the state lives in memory only. */
  stateDir?: string;
  secretKey?: string;
  publishableKey?: string;
  /** The first webhook endpoint; more can be made through the API. */
  webhook?: { url: string; secret: string };
  /** Milliseconds to wait before each further delivery attempt. */
  webhookRetryMs?: number[];
  /** Where browsers reach the stand-in, when that is not where it listens. */
  publicUrl?: string;
  merchant?: string;
}

export interface StripeStandIn {
  url: string;
  port: number;
  close(): Promise<void>;
}

const sweepEveryMs = 500;

/** Starts a stand-in for Stripe's API in this process. Rejects with `EADDRINUSE` when the port is taken. */
export async function startStripeStandIn(options: StripeStandInOptions = {}): Promise<StripeStandIn> {
  const clock = new Clock();
  const store = new Store(clock, options.stateDir);
  const faults = new Faults();
  const standIn: StandIn = {
    clock,
    store,
    faults,
    idempotency: new Idempotency(store),
    courier: new Courier(store, faults, options.webhookRetryMs ?? defaultRetryMs),
    keys: {
      secret: options.secretKey ?? "sk_test_standin",
      publishable: options.publishableKey ?? "pk_test_standin",
    },
    merchant: options.merchant ?? "Morgenhain",
    baseUrl: "",
  };
  if (options.webhook) {
    const { url, secret } = options.webhook;
    const first = endpointObject({ id: "we_first", url, secret, events: ["*"], created: clock.now() });
    store.commit([["webhookEndpoints", first.id, first]]);
  }
  const server = createServer((request, response) => void answer(standIn, request, response));
  const port = await listen(server, options.port ?? 0, options.host ?? "127.0.0.1");
  const url = `http://${options.host ?? "127.0.0.1"}:${port}`;
  standIn.baseUrl = options.publicUrl ?? url;
  standIn.courier.resume();
  const sweeping = setInterval(() => sweep(standIn), sweepEveryMs).unref();
  return {
    url,
    port,
    close: async () => {
      clearInterval(sweeping);
      standIn.courier.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      store.close();
    },
  };
}

async function answer(standIn: StandIn, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const url = new URL(request.url ?? "/", "http://stand-in");
    if (request.method === "OPTIONS") preflight(response);
    else if (url.pathname.startsWith("/v1/")) await answerApi(standIn, request, response, url);
    else if (url.pathname.startsWith("/_stand-in/")) await answerAdmin(standIn, request, response, url);
    else await answerPage(standIn, request, response, url);
  } catch (error) {
    if (request.socket.destroyed) return;
    if (error instanceof StripeFailure) {
      sendJson(response, error.status, JSON.stringify({ error: error.body }));
      return;
    }
    console.error(error);
    if (response.headersSent) request.socket.destroy();
    else
      sendJson(
        response,
        500,
        JSON.stringify({ error: { type: "api_error", message: "The stand-in itself failed; see its log." } }),
      );
  }
}

function preflight(response: ServerResponse): void {
  response.writeHead(204, {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST, DELETE",
    "access-control-allow-headers": "Authorization, Content-Type, Idempotency-Key, Stripe-Version",
    "access-control-max-age": "600",
  });
  response.end();
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, 1024, () => resolve((server.address() as AddressInfo).port));
  });
}
