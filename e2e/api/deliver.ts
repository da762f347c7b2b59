import Stripe from "stripe";
import type { Answer } from "./client";
import { settings } from "./settings";

export type Forgery = {
  secret?: string;
  /** Unix seconds of the signature. */
  timestamp?: number;
  /** What is sent instead of what was signed. */
  sent?: string;
  signature?: string;
};

const door = () => `${settings.shop}/api/webhooks/stripe`;

/** Brings an event to the shop, signed as the provider signs it unless told otherwise. */
export async function deliver(event: unknown, forgery: Forgery = {}): Promise<Answer> {
  const payload = typeof event === "string" ? event : JSON.stringify(event);
  const signature =
    forgery.signature ??
    Stripe.webhooks.generateTestHeaderString({
      payload,
      secret: forgery.secret ?? settings.webhookSecret,
      timestamp: forgery.timestamp ?? Math.floor(Date.now() / 1000),
    });
  const response = await fetch(door(), {
    method: "POST",
    headers: { "content-type": "application/json", "stripe-signature": signature },
    body: forgery.sent ?? payload,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** A door that nobody signed for. */
export async function deliverUnsigned(payload: string): Promise<Answer> {
  const response = await fetch(door(), { method: "POST", body: payload });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
