import Stripe from "stripe";
import { afterAll } from "vitest";
import { receiveStripeEvent } from "@/app/api/webhooks/stripe/receive";
import type { Db } from "@/db/client";
import { startStripeStandIn } from "@/dev/stripe/start";
import { callAdmin, stripeClient, submitCard } from "@/dev/stripe/testing/shop";
import type { PaymentProvider } from "@/lib/payments/port";
import { createStripeProvider } from "@/lib/payments/stripe";
import type { Context } from "@/lib/shared/context";
import { machineContext } from "@/lib/shared/machine-context";

export const webhookSecret = "whsec_bench";
const secretKey = "sk_test_bench";

export type Fault = {
  match?: { method?: string; path?: string; type?: string };
  kind: "delay" | "error500" | "cut_before" | "cut_after_effect";
  ms?: number;
  times?: number;
  effect?: boolean;
};

/** A stand-in for Stripe in this process, the shop's own adapter on it, and a customer who pays. No webhook is sent by itself. */
export async function paymentBench(db: Db) {
  const standIn = await startStripeStandIn({ secretKey });
  afterAll(() => standIn.close());
  const stripe = stripeClient(standIn.port, secretKey);
  /** A fresh adapter: another process, with a breaker of its own. */
  const newProvider = (): PaymentProvider =>
    createStripeProvider({ secretKey, publishableKey: "pk_test_bench", webhookSecret, apiBase: standIn.url });
  const provider = newProvider();

  return {
    stripe,
    provider,
    newProvider,
    /** A job's context; `minutes` moves its clock. */
    jobContext: async (minutes = 0): Promise<Context> => {
      const ctx = await machineContext(db, { kind: "system", job: "test" });
      return { ...ctx, now: new Date(ctx.now.getTime() + minutes * 60_000) };
    },
    guestContext: async (): Promise<Context> => ({
      ...(await machineContext(db, { kind: "system", job: "test" })),
      actor: { kind: "guest" },
      channel: "web",
    }),
    payIntent: (intentId: string, paymentMethod = "pm_card_visa") =>
      stripe.paymentIntents.confirm(intentId, { payment_method: paymentMethod }),
    paySession: (url: string, number = "4242424242424242") => submitCard(url, number),
    /** The events Stripe has just made about an intent, oldest first. */
    eventsOf: async (intentId: string): Promise<Stripe.Event[]> => {
      const { data } = await stripe.events.list({ limit: 30 });
      return data.filter((event) => JSON.stringify(event.data.object).includes(intentId)).reverse();
    },
    deliver: (event: Stripe.Event, using = provider): Promise<Response> =>
      receiveStripeEvent(signedRequest(JSON.stringify(event)), { db, provider: using }),
    fault: (fault: Fault) => callAdmin(standIn.url, "POST", "faults", fault),
    /** Moves the stand-in's clock, and with it what waits there. */
    advance: (seconds: number) => callAdmin(standIn.url, "POST", "clock", { advanceSeconds: seconds }),
    heal: () => callAdmin(standIn.url, "DELETE", "faults"),
    standInUrl: standIn.url,
  };
}

export type PaymentBench = Awaited<ReturnType<typeof paymentBench>>;

/** A request as Stripe sends it. */
export function signedRequest(
  payload: string,
  { secret = webhookSecret, timestamp = Math.floor(Date.now() / 1000), sent = payload } = {},
): Request {
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
  return new Request("http://shop.test/api/webhooks/stripe", {
    method: "POST",
    headers: { "stripe-signature": signature, "content-type": "application/json" },
    body: sent,
  });
}
