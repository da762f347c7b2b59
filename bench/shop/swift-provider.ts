import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { anyFreePort } from "@/dev/process/free-port";
import { signPayload } from "@/dev/stripe/webhooks/signature";

export type SwiftProvider = {
  url: string;
  settings: Record<string, string>;
  /** Where events go; without it nobody is told. */
  tell: (webhookUrl: string) => void;
  close: () => Promise<void>;
};

const SECRET = "whsec_swift";

type Intent = {
  id: string;
  object: "payment_intent";
  status: string;
  amount: number;
  amount_received: number;
  currency: string;
  client_secret: string;
  metadata: Record<string, string>;
  latest_charge: null;
  last_payment_error: null;
};

/**
 * Just enough of Stripe to open, confirm, read and cancel a PaymentIntent, from memory and at once: with it the shop's own
 * share of a checkout is measured, not the provider's.
 */
export async function startSwiftProvider(): Promise<SwiftProvider> {
  const intents = new Map<string, Intent>();
  const byKey = new Map<string, Intent>();
  let webhookUrl = "";
  let made = 0;

  const open = (form: URLSearchParams, key: string): Intent => {
    const known = byKey.get(key);
    if (known) return known;
    const id = `pi_swift${process.pid}x${++made}`;
    const metadata = [...form].flatMap(([name, value]) => {
      const field = /^metadata\[(.+)\]$/.exec(name)?.[1];
      return field ? [[field, value] as const] : [];
    });
    const intent: Intent = {
      id,
      object: "payment_intent",
      status: "requires_payment_method",
      amount: Number(form.get("amount")),
      amount_received: 0,
      currency: form.get("currency") ?? "eur",
      client_secret: `${id}_secret`,
      metadata: Object.fromEntries(metadata),
      latest_charge: null,
      last_payment_error: null,
    };
    intents.set(id, intent);
    byKey.set(key, intent);
    return intent;
  };

  const act = (intent: Intent, action: string | undefined): void => {
    if (action === "confirm" && intent.status === "requires_payment_method") {
      Object.assign(intent, { status: "succeeded", amount_received: intent.amount });
      if (webhookUrl) sendEvent(webhookUrl, intent);
    }
    if (action === "cancel" && intent.status === "requires_payment_method") intent.status = "canceled";
  };

  const server = createServer(async (asked, answer) => {
    const form = new URLSearchParams(await bodyOf(asked));
    const [, , kind, id, action] = (asked.url ?? "").split("?")[0]?.split("/") ?? [];
    if (kind !== "payment_intents") return send(answer, 404, { error: { type: "invalid_request_error" } });
    if (!id) return send(answer, 200, open(form, String(asked.headers["idempotency-key"] ?? made)));
    const intent = intents.get(id);
    if (!intent) {
      return send(answer, 404, { error: { type: "invalid_request_error", code: "resource_missing" } });
    }
    act(intent, action);
    send(answer, 200, intent);
  });
  server.keepAliveTimeout = 60_000;
  const port = await anyFreePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    settings: {
      STRIPE_SECRET_KEY: "sk_test_swift",
      STRIPE_PUBLISHABLE_KEY: "pk_test_swift",
      STRIPE_WEBHOOK_SECRET: SECRET,
      STRIPE_API_BASE: url,
    },
    tell: (address) => {
      webhookUrl = address;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(asked: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of asked as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function send(answer: ServerResponse, status: number, body: unknown): void {
  answer.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function sendEvent(webhookUrl: string, intent: Intent): void {
  const payload = JSON.stringify({
    id: `evt_${intent.id}`,
    object: "event",
    type: "payment_intent.succeeded",
    livemode: false,
    data: { object: intent },
  });
  const headers = {
    "content-type": "application/json",
    "stripe-signature": signPayload(payload, SECRET, Math.floor(Date.now() / 1000)),
  };
  const sent = request(webhookUrl, { method: "POST", headers }, (response) => response.resume());
  // A lost event is made good by the shop's reconciler, as with any provider.
  sent.on("error", () => undefined);
  sent.end(payload);
}
