import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import Stripe from "stripe";
import { type StripeStandIn, type StripeStandInOptions, startStripeStandIn } from "../start";

export const secretKey = "sk_test_shop";
export const publishableKey = "pk_test_shop";
const webhookSecret = "whsec_shop";

/** The unmodified SDK, pointed at a stand-in. */
export function stripeClient(port: number, key = secretKey): Stripe {
  return new Stripe(key, {
    host: "127.0.0.1",
    port,
    protocol: "http",
    telemetry: false,
    maxNetworkRetries: 0,
  });
}

/** A receiver of webhooks that checks each signature with the SDK and answers with what `status` says. */
export async function startReceiver() {
  const events: Stripe.Event[] = [];
  let status: () => number = () => 200;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const signature = String(request.headers["stripe-signature"]);
    events.push(Stripe.webhooks.constructEvent(body, signature, webhookSecret));
    response.writeHead(status()).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`,
    events,
    types: () => events.map((event) => event.type),
    answerWith: (next: () => number) => {
      status = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;

export interface TestShop {
  standIn: StripeStandIn;
  stripe: Stripe;
  receiver: Receiver;
  admin(method: string, path: string, body?: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** A stand-in, an SDK that talks to it and a webhook receiver, all in this process. */
export async function startTestShop(options: StripeStandInOptions = {}): Promise<TestShop> {
  const receiver = await startReceiver();
  const standIn = await startStripeStandIn({
    secretKey,
    publishableKey,
    webhook: { url: receiver.url, secret: webhookSecret },
    webhookRetryMs: [20, 20, 20],
    ...options,
  });
  return {
    standIn,
    receiver,
    stripe: stripeClient(standIn.port),
    admin: (method, path, body) => callAdmin(standIn.url, method, path, body),
    close: async () => {
      await standIn.close();
      await receiver.close();
    },
  };
}

/** One call at the stand-in's own door. */
export async function callAdmin(url: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${url}/_stand-in/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return answer.json();
}

/** A hosted session over 13.80 euros. */
export function sessionParams(
  extra: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams {
  return {
    mode: "payment",
    locale: "de",
    customer_email: "kundin@example.com",
    client_reference_id: "MH-1001",
    metadata: { order_id: "o-1" },
    success_url: "http://shop.test/danke?session={CHECKOUT_SESSION_ID}",
    cancel_url: "http://shop.test/kasse",
    line_items: [
      {
        quantity: 2,
        price_data: { currency: "eur", unit_amount: 690, product_data: { name: "Hausmischung <250 g>" } },
      },
    ],
    payment_intent_data: { metadata: { order_id: "o-1" }, description: "MH-1001" },
    ...extra,
  };
}

/** Fills in and submits the hosted card page as a browser without scripts does. */
export function submitCard(
  url: string,
  number: string,
  extra: Record<string, string> = {},
): Promise<Response> {
  const body = new URLSearchParams({ number, expiry: "12 / 39", cvc: "123", name: "Ada Beispiel", ...extra });
  return fetch(url, { method: "POST", body, redirect: "manual" });
}

/** The SDK's error for a call that has to fail. */
export async function failureOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error("the call should have failed");
}
