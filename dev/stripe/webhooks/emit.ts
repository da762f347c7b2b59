import Stripe from "stripe";
import { newStripeId } from "../core/ids";
import type { Transaction } from "../core/transaction";

/** The events this stand-in speaks. */
export type EmittedType = Extract<
  Stripe.Event["type"],
  | `payment_intent.${"created" | "succeeded" | "payment_failed" | "requires_action" | "canceled" | "amount_capturable_updated"}`
  | `charge.${"succeeded" | "failed" | "captured" | "refunded" | "updated" | "dispute.created" | "dispute.funds_withdrawn"}`
  | `refund.${"created" | "updated" | "failed"}`
  | `checkout.session.${"completed" | "expired"}`
>;

/**
 * Records an event with the object as it is now, and one delivery for each endpoint that asked for the type.
 * Event and change are one commit: there is never one without the other.
 */
export function emit<Type extends EmittedType>(
  tx: Transaction,
  type: Type,
  object: Extract<Stripe.Event, { type: Type }>["data"]["object"],
  previous?: Record<string, unknown>,
): void {
  const id = newStripeId("evt_1");
  const event = {
    id,
    object: "event",
    api_version: Stripe.API_VERSION,
    created: tx.now,
    data: { object, ...(previous && { previous_attributes: previous }) },
    livemode: false,
    pending_webhooks: 0,
    request: { id: tx.cause.requestId, idempotency_key: tx.cause.idempotencyKey },
    type,
  } satisfies Omit<Stripe.EventBase, "data" | "type"> & { data: unknown; type: Type };
  tx.put("events", event as unknown as Stripe.Event);
  for (const endpoint of tx.values("webhookEndpoints")) {
    const wanted = endpoint.enabled_events.includes("*") || endpoint.enabled_events.includes(type);
    if (endpoint.status === "enabled" && wanted) {
      tx.put("deliveries", {
        id: `${id}/${endpoint.id}`,
        eventId: id,
        endpointId: endpoint.id,
        status: "pending",
        attempts: 0,
        lastAnswer: null,
      });
    }
  }
}
