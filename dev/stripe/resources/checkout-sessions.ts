import type Stripe from "stripe";
import { z } from "zod";
import type { Call } from "../core/call";
import { invalidParameter, invalidRequest, resourceMissing } from "../core/errors";
import { listPage } from "../core/lists";
import { expand, mergeMetadata, pagination, parseParams, textOrNull } from "../core/params";
import type { Transaction } from "../core/transaction";
import { emit } from "../webhooks/emit";
import { checkAmount } from "./amount";
import { lineItemObject, sessionObject } from "./checkout-session-object";
import { createSessionParams, listSessionParams, updateSessionParams } from "./checkout-session-params";
import { endIntent } from "./intent-endings";
import { getIntentOrThrow, shippingOf } from "./payment-intents";

const shortestSeconds = 30 * 60;
const longestSeconds = 24 * 60 * 60;

/** `POST /v1/checkout/sessions`, for the hosted page in payment mode. Lives between 30 minutes and 24 hours. */
export function createSession(call: Call): Stripe.Checkout.Session {
  const { tx } = call;
  const input = parseParams(createSessionParams, call.params);
  const expiresAt = input.expires_at ?? tx.now + longestSeconds;
  if (expiresAt < tx.now + shortestSeconds) {
    throw invalidParameter(
      "expires_at",
      undefined,
      "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.",
    );
  }
  if (expiresAt > tx.now + longestSeconds) {
    throw invalidParameter(
      "expires_at",
      undefined,
      "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.",
    );
  }
  const lineItems = input.line_items.map((line) => lineItemObject(line, tx.now));
  const currency = lineItems[0]?.currency ?? "";
  if (lineItems.some((line) => line.currency !== currency || line.amount_total < 0)) {
    throw invalidParameter(
      "line_items",
      undefined,
      "All line items must have the same currency and an amount of at least 0.",
    );
  }
  const total = lineItems.reduce((sum, line) => sum + line.amount_total, 0);
  checkAmount(total, currency);
  const session = sessionObject(input, {
    created: tx.now,
    expiresAt,
    currency,
    total,
    baseUrl: call.baseUrl,
  });
  const intentData = input.payment_intent_data;
  tx.put("sessionPlans", {
    id: session.id,
    lineItems,
    images: input.line_items.map((line) => line.price_data.product_data.images?.[0] ?? ""),
    intentData: {
      captureMethod: intentData?.capture_method ?? "automatic_async",
      description: textOrNull(intentData?.description),
      metadata: mergeMetadata({}, intentData?.metadata),
      receiptEmail: textOrNull(intentData?.receipt_email),
      statementDescriptorSuffix: textOrNull(intentData?.statement_descriptor_suffix),
      shipping: shippingOf(intentData?.shipping),
    },
  });
  return tx.put("sessions", session);
}

/** `GET /v1/checkout/sessions/{id}` */
export function retrieveSession(call: Call, [id = ""]: string[]): Stripe.Checkout.Session {
  parseParams(z.strictObject({ expand }), call.params);
  return getSessionOrThrow(call.tx, id);
}

/** `POST /v1/checkout/sessions/{id}`: metadata only. */
export function updateSession(call: Call, [id = ""]: string[]): Stripe.Checkout.Session {
  const params = parseParams(updateSessionParams, call.params);
  const session = getSessionOrThrow(call.tx, id);
  return call.tx.put("sessions", {
    ...session,
    metadata: mergeMetadata(session.metadata ?? {}, params.metadata),
  });
}

/** `GET /v1/checkout/sessions` */
export function listSessions(call: Call): Stripe.ApiList<Stripe.Checkout.Session> {
  const params = parseParams(listSessionParams, call.params);
  return listPage(
    "/v1/checkout/sessions",
    call.tx.values("sessions"),
    params,
    (session) =>
      (!params.payment_intent || session.payment_intent === params.payment_intent) &&
      (!params.status || session.status === params.status),
  );
}

/** `GET /v1/checkout/sessions/{id}/line_items` */
export function listSessionLines(call: Call, [id = ""]: string[]): Stripe.ApiList<Stripe.LineItem> {
  const params = parseParams(z.strictObject(pagination), call.params);
  const lines = call.tx.get("sessionPlans", getSessionOrThrow(call.tx, id).id)?.lineItems ?? [];
  // Lines keep the order they were given in; lists come newest first.
  return listPage(`/v1/checkout/sessions/${id}/line_items`, [...lines].reverse(), params);
}

/** `POST /v1/checkout/sessions/{id}/expire`, for open sessions. */
export function expireSession(call: Call, [id = ""]: string[]): Stripe.Checkout.Session {
  parseParams(z.strictObject({ expand }), call.params);
  const session = getSessionOrThrow(call.tx, id);
  if (session.status !== "open") {
    throw invalidRequest(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
    );
  }
  return endSession(call.tx, session);
}

/** Ends an open session: its page no longer takes a card and its intent, if one was made, is canceled. */
export function endSession(tx: Transaction, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  const expired = tx.put("sessions", { ...session, status: "expired", url: null });
  if (typeof session.payment_intent === "string") {
    endIntent(tx, getIntentOrThrow(tx, session.payment_intent), "expired");
  }
  emit(tx, "checkout.session.expired", expired);
  return expired;
}

/** The session, or 404 `resource_missing`. */
export function getSessionOrThrow(tx: Transaction, id: string): Stripe.Checkout.Session {
  const session = tx.get("sessions", id);
  if (!session) throw resourceMissing("checkout.session", id, "session");
  return session;
}
