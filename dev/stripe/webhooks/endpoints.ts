import Stripe from "stripe";
import { z } from "zod";
import type { Call } from "../core/call";
import { resourceMissing } from "../core/errors";
import { newStripeId } from "../core/ids";
import { listPage } from "../core/lists";
import { accepted, expand, mergeMetadata, metadata, pagination, parseParams, text } from "../core/params";
import type { Tables } from "../core/tables";

type Endpoint = Tables["webhookEndpoints"];

const createEndpointParams = z.strictObject({
  api_version: accepted,
  connect: accepted,
  description: text.optional(),
  enabled_events: z.array(text).min(1),
  expand,
  metadata: metadata.optional(),
  url: z.url(),
} satisfies Record<keyof Stripe.WebhookEndpointCreateParams, z.ZodType>);

/** An endpoint; its secret is shown once, when it is made. */
export function endpointObject(facts: {
  id: string;
  url: string;
  secret: string;
  events: string[];
  created: number;
  description?: string | undefined;
  metadata?: Record<string, string>;
}): Endpoint {
  return {
    id: facts.id,
    object: "webhook_endpoint",
    api_version: Stripe.API_VERSION,
    application: null,
    created: facts.created,
    description: facts.description ?? null,
    enabled_events: facts.events,
    livemode: false,
    metadata: facts.metadata ?? {},
    secret: facts.secret,
    status: "enabled",
    url: facts.url,
  };
}

/** `POST /v1/webhook_endpoints` */
export function createEndpoint({ tx, params: input }: Call): Stripe.WebhookEndpoint {
  const params = parseParams(createEndpointParams, input);
  return tx.put(
    "webhookEndpoints",
    endpointObject({
      id: newStripeId("we_1"),
      url: params.url,
      secret: newStripeId("whsec_", 32),
      events: params.enabled_events,
      created: tx.now,
      description: params.description,
      metadata: mergeMetadata({}, params.metadata),
    }),
  );
}

/** `GET /v1/webhook_endpoints/{id}` */
export function retrieveEndpoint(call: Call, [id = ""]: string[]): Stripe.WebhookEndpoint {
  parseParams(z.strictObject({ expand }), call.params);
  return withoutSecret(getEndpointOrThrow(call, id));
}

/** `GET /v1/webhook_endpoints` */
export function listEndpoints(call: Call): Stripe.ApiList<Stripe.WebhookEndpoint> {
  const page = listPage(
    "/v1/webhook_endpoints",
    call.tx.values("webhookEndpoints"),
    parseParams(z.strictObject(pagination), call.params),
  );
  return { ...page, data: page.data.map(withoutSecret) };
}

/** `DELETE /v1/webhook_endpoints/{id}`; deliveries still waiting for it are given up. */
export function deleteEndpoint(call: Call, [id = ""]: string[]): Stripe.DeletedWebhookEndpoint {
  getEndpointOrThrow(call, id);
  call.tx.remove("webhookEndpoints", id);
  return { id, object: "webhook_endpoint", deleted: true };
}

function getEndpointOrThrow(call: Call, id: string): Endpoint {
  const endpoint = call.tx.get("webhookEndpoints", id);
  if (!endpoint) throw resourceMissing("webhook endpoint", id, "webhook_endpoint");
  return endpoint;
}

function withoutSecret({ secret: _secret, ...endpoint }: Endpoint): Stripe.WebhookEndpoint {
  return endpoint;
}
