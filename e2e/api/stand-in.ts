import Stripe from "stripe";
import { settings } from "./settings";

const { hostname, port } = new URL(settings.stripe);

/** The merchant's own access to the payment provider: its dashboard, so to speak. */
export const stripe = new Stripe(settings.stripeSecretKey, {
  host: hostname,
  port,
  protocol: "http",
  telemetry: false,
});

export type Payment = {
  apiBase: string;
  publishableKey: string;
  paymentIntentId: string;
  clientSecret: string;
};

/** Confirms as a phone app does: at the provider, with the publishable key and the client secret. Answers the new status. */
export async function pay(payment: Payment, paymentMethod = "pm_card_visa"): Promise<string> {
  const response = await fetch(`${payment.apiBase}/v1/payment_intents/${payment.paymentIntentId}/confirm`, {
    method: "POST",
    headers: { authorization: `Bearer ${payment.publishableKey}` },
    body: new URLSearchParams({ client_secret: payment.clientSecret, payment_method: paymentMethod }),
  });
  const answer = (await response.json()) as { status?: string; error?: { code: string } };
  return answer.status ?? answer.error?.code ?? "unknown";
}

export type Fault = {
  match?: { method?: string; path?: string; type?: string };
  kind:
    | "delay"
    | "error500"
    | "cut_before"
    | "cut_after_effect"
    | "webhook_drop"
    | "webhook_duplicate"
    | "webhook_reorder"
    | "webhook_delay";
  ms?: number;
  copies?: number;
  times?: number;
  effect?: boolean;
};

/** Asks the stand-in to go wrong in this way, until `heal`. */
export const fault = (wanted: Fault) => admin("POST", "faults", wanted);
export const heal = () => admin("DELETE", "faults");

/** Sends an event again, `times` times at once; answers the statuses the shop gave. */
export async function replay(eventId: string, times: number): Promise<string[]> {
  const { answers } = (await admin("POST", "webhooks/replay", { eventId, times, parallel: true })) as {
    answers: string[];
  };
  return answers;
}

/** The cardholder's bank takes the money back. */
export const dispute = (paymentIntentId: string) => admin("POST", "disputes", { paymentIntentId });

export type ProviderPayment = {
  id: string;
  status: string;
  amount: number;
  amountReceived: number;
  amountRefunded: number;
  metadata: Record<string, string>;
};

/** What the provider's books say, for everything of one order number. */
export async function providerPayments(orderNumber: string): Promise<ProviderPayment[]> {
  const state = await admin("GET", `state?${new URLSearchParams({ "metadata[order_number]": orderNumber })}`);
  return (state as { payments: ProviderPayment[] }).payments;
}

/** Every event the provider made about an intent, oldest first. */
export async function eventsOf(paymentIntentId: string): Promise<Stripe.Event[]> {
  const { data } = await stripe.events.list({ limit: 100 });
  return data.filter((event) => JSON.stringify(event.data.object).includes(paymentIntentId)).reverse();
}

async function admin(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${settings.stripe}/_stand-in/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`The stand-in answered ${response.status}: ${await response.text()}`);
  return response.json();
}
