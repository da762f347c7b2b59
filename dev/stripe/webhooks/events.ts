import type Stripe from "stripe";
import { z } from "zod";
import type { Call } from "../core/call";
import { resourceMissing } from "../core/errors";
import { listPage } from "../core/lists";
import { accepted, createdRange, expand, pagination, parseParams, text } from "../core/params";
import type { TableName, Tables } from "../core/tables";

const listEventParams = z.strictObject({
  ...pagination,
  created: createdRange,
  delivery_success: accepted,
  type: text.optional(),
  types: z.array(text).max(20).optional(),
} satisfies Record<keyof Stripe.EventListParams, z.ZodType>);

interface Reader {
  get<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined;
  values<Name extends TableName>(table: Name): Iterable<Tables[Name]>;
}

/** The event as it shows now: `pending_webhooks` counts the endpoints that have not yet answered 2xx. */
export function eventView(rows: Reader, event: Stripe.Event): Stripe.Event {
  let pending = 0;
  for (const endpoint of rows.values("webhookEndpoints")) {
    const delivery = rows.get("deliveries", `${event.id}/${endpoint.id}`);
    if (delivery && delivery.status !== "delivered") pending += 1;
  }
  return { ...event, pending_webhooks: pending };
}

/** `GET /v1/events/{id}` */
export function retrieveEvent(call: Call, [id = ""]: string[]): Stripe.Event {
  parseParams(z.strictObject({ expand }), call.params);
  const event = call.tx.get("events", id);
  if (!event) throw resourceMissing("event", id, "id");
  return eventView(call.tx, event);
}

/** `GET /v1/events`; `type` may end in `*`. */
export function listEvents(call: Call): Stripe.ApiList<Stripe.Event> {
  const params = parseParams(listEventParams, call.params);
  const wanted = [...(params.types ?? []), ...(params.type ? [params.type] : [])];
  const page = listPage(
    "/v1/events",
    call.tx.values("events"),
    params,
    (event) => wanted.length === 0 || wanted.some((pattern) => typeMatches(event.type, pattern)),
  );
  return { ...page, data: page.data.map((event) => eventView(call.tx, event)) };
}

function typeMatches(type: string, pattern: string): boolean {
  return pattern.endsWith("*") ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
