import { retrieveBalanceTransaction } from "../resources/balance-transactions";
import { listCharges, retrieveCharge } from "../resources/charges";
import {
  createSession,
  expireSession,
  listSessionLines,
  listSessions,
  retrieveSession,
  updateSession,
} from "../resources/checkout-sessions";
import { retrieveDispute } from "../resources/disputes";
import { cancelIntent, captureIntent } from "../resources/intent-endings";
import {
  confirmIntent,
  createIntent,
  listIntents,
  retrieveIntent,
  updateIntent,
} from "../resources/payment-intents";
import { createPaymentMethod, retrievePaymentMethod } from "../resources/payment-methods";
import { createRefund, listRefunds, retrieveRefund, updateRefund } from "../resources/refunds";
import { createEndpoint, deleteEndpoint, listEndpoints, retrieveEndpoint } from "../webhooks/endpoints";
import { listEvents, retrieveEvent } from "../webhooks/events";
import type { Endpoint } from "./call";

interface Route {
  method: string;
  path: RegExp;
  endpoint: Endpoint;
  /** Whether a browser may call it with the publishable key. */
  clientSide: boolean;
}

const route = (line: string, endpoint: Endpoint, clientSide = false): Route => {
  const [method = "", template = ""] = line.split(" ");
  return {
    method,
    path: new RegExp(`^${template.replaceAll(":id", "([A-Za-z0-9_]+)")}$`),
    endpoint,
    clientSide,
  };
};

const routes: Route[] = [
  route("POST /v1/payment_intents", createIntent),
  route("GET /v1/payment_intents", listIntents),
  route("GET /v1/payment_intents/:id", retrieveIntent, true),
  route("POST /v1/payment_intents/:id", updateIntent),
  route("POST /v1/payment_intents/:id/confirm", confirmIntent, true),
  route("POST /v1/payment_intents/:id/cancel", cancelIntent),
  route("POST /v1/payment_intents/:id/capture", captureIntent),
  route("POST /v1/payment_methods", createPaymentMethod, true),
  route("GET /v1/payment_methods/:id", retrievePaymentMethod),
  route("POST /v1/checkout/sessions", createSession),
  route("GET /v1/checkout/sessions", listSessions),
  route("GET /v1/checkout/sessions/:id", retrieveSession),
  route("POST /v1/checkout/sessions/:id", updateSession),
  route("POST /v1/checkout/sessions/:id/expire", expireSession),
  route("GET /v1/checkout/sessions/:id/line_items", listSessionLines),
  route("GET /v1/charges", listCharges),
  route("GET /v1/charges/:id", retrieveCharge),
  route("POST /v1/refunds", createRefund),
  route("GET /v1/refunds", listRefunds),
  route("GET /v1/refunds/:id", retrieveRefund),
  route("POST /v1/refunds/:id", updateRefund),
  route("GET /v1/disputes/:id", retrieveDispute),
  route("GET /v1/balance_transactions/:id", retrieveBalanceTransaction),
  route("GET /v1/events", listEvents),
  route("GET /v1/events/:id", retrieveEvent),
  route("POST /v1/webhook_endpoints", createEndpoint),
  route("GET /v1/webhook_endpoints", listEndpoints),
  route("GET /v1/webhook_endpoints/:id", retrieveEndpoint),
  route("DELETE /v1/webhook_endpoints/:id", deleteEndpoint),
];

/** The endpoint for a request line, with the ids in its path. */
export function findRoute(
  method: string,
  path: string,
): (Pick<Route, "endpoint" | "clientSide"> & { ids: string[] }) | undefined {
  for (const candidate of routes) {
    const match = candidate.method === method ? candidate.path.exec(path) : null;
    if (match) return { endpoint: candidate.endpoint, clientSide: candidate.clientSide, ids: match.slice(1) };
  }
  return undefined;
}
