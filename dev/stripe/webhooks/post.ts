import { Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type Stripe from "stripe";
import type { Tables } from "../core/tables";
import { signPayload } from "./signature";

const timeoutMs = 10_000;
const httpAgent = new HttpAgent({ keepAlive: true, maxSockets: 128 });
const httpsAgent = new HttpsAgent({ keepAlive: true, maxSockets: 128 });

export interface PostedWebhook {
  delivered: boolean;
  /** The status, or why there was none. */
  answer: string;
}

/** Sends one signed event to one endpoint. The signature carries the machine's time, not the stand-in's. */
export function postWebhook(
  endpoint: Tables["webhookEndpoints"],
  event: Stripe.Event,
): Promise<PostedWebhook> {
  const payload = JSON.stringify(event, null, 2);
  const secure = endpoint.url.startsWith("https:");
  return new Promise((resolve) => {
    const request = (secure ? httpsRequest : httpRequest)(endpoint.url, {
      method: "POST",
      agent: secure ? httpsAgent : httpAgent,
      timeout: timeoutMs,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-length": Buffer.byteLength(payload),
        "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        "stripe-signature": signPayload(payload, endpoint.secret, Math.floor(Date.now() / 1000)),
      },
    });
    request.on("response", (response) => {
      response.resume();
      const status = response.statusCode ?? 0;
      response.on("error", (error) => resolve({ delivered: false, answer: error.message }));
      response.on("end", () => resolve({ delivered: status >= 200 && status < 300, answer: String(status) }));
    });
    request.on("timeout", () => request.destroy(new Error(`no answer within ${timeoutMs} ms`)));
    request.on("error", (error) => resolve({ delivered: false, answer: error.message }));
    request.end(payload);
  });
}
