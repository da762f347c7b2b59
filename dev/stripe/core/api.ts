import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import Stripe from "stripe";
import { clientSideView } from "../resources/payment-intent-object";
import { authenticate, secretKeyRequired } from "./auth";
import type { Call, Endpoint } from "./call";
import { StripeFailure } from "./errors";
import { expandPaths } from "./expand";
import { type FormObject, parseFormBody } from "./form-body";
import { cut, readBody, sendJson } from "./http";
import { fingerprintOf } from "./idempotency";
import { newStripeId } from "./ids";
import { findRoute } from "./routes";
import type { StandIn } from "./stand-in";
import { Transaction } from "./transaction";

interface Answer {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

/** Answers one request to `/v1/…`: key, idempotency, faults, endpoint, in that order. */
export async function answerApi(
  standIn: StandIn,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const requestId = newStripeId("req_", 14);
  const key = idempotencyKeyOf(request);
  const base = {
    "request-id": requestId,
    "stripe-version": String(request.headers["stripe-version"] ?? Stripe.API_VERSION),
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "Request-Id, Stripe-Version, Idempotent-Replayed",
    ...(key !== null && { "idempotency-key": key }),
  };
  let answer: Answer | "cut";
  try {
    answer = await run(standIn, request, url, requestId, key);
  } catch (failure) {
    if (!(failure instanceof StripeFailure)) throw failure;
    answer = { status: failure.status, body: errorBody(failure) };
  }
  if (answer === "cut") cut(request);
  else sendJson(response, answer.status, answer.body, { ...base, ...answer.headers });
}

async function run(
  standIn: StandIn,
  request: IncomingMessage,
  url: URL,
  requestId: string,
  key: string | null,
): Promise<Answer | "cut"> {
  const method = request.method ?? "GET";
  const params = readParams(
    method === "GET" || method === "DELETE" ? url.search.slice(1) : await readBody(request),
  );
  const access = authenticate(request.headers, params, standIn.keys);
  const route = findRoute(method, url.pathname);
  if (!route) {
    throw new StripeFailure(
      {
        type: "invalid_request_error",
        message: `Unrecognized request URL (${method}: ${url.pathname}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
      },
      { status: 404, remembered: false },
    );
  }
  if (access === "publishable" && !route.clientSide) throw secretKeyRequired();

  const line = `${method} ${url.pathname}`;
  const known = key === null ? "first" : standIn.idempotency.begin(key, line, params, standIn.clock.now());
  if (known !== "first") {
    return {
      status: known.status,
      body: known.body,
      headers: { "idempotent-replayed": "true", "original-request": known.requestId },
    };
  }
  try {
    const struck = standIn.faults.forRequest(method, url.pathname);
    const delay = struck.get("delay");
    if (delay) await wait(delay.ms);
    if (struck.has("cut_before")) return "cut";
    const broken = struck.get("error500");
    const answer = execute(standIn, {
      endpoint: route.endpoint,
      ids: route.ids,
      params,
      access,
      line,
      requestId,
      key,
      broken,
    });
    return struck.has("cut_after_effect") ? "cut" : answer;
  } finally {
    if (key !== null) standIn.idempotency.release(key);
  }
}

interface Execution {
  endpoint: Endpoint;
  ids: string[];
  params: FormObject;
  access: Call["access"];
  line: string;
  requestId: string;
  key: string | null;
  broken: { effect: boolean } | undefined;
}

/** Runs the endpoint and commits its effects together with the answer to its key: one line in the journal. */
function execute(standIn: StandIn, execution: Execution): Answer {
  const { requestId, key, params, broken } = execution;
  const begin = () => new Transaction(standIn.store, standIn.clock.now(), { requestId, idempotencyKey: key });
  let tx = begin();
  let answer: Answer;
  try {
    answer =
      broken && !broken.effect ? serverError() : { status: 200, body: perform(standIn, tx, execution) };
  } catch (failure) {
    if (!(failure instanceof StripeFailure)) throw failure;
    if (!failure.remembered) throw failure;
    if (!failure.keepsEffects) tx = begin();
    answer = { status: failure.status, body: errorBody(failure) };
  }
  if (broken) answer = serverError();
  if (key !== null) {
    tx.put("answers", {
      id: key,
      request: execution.line,
      fingerprint: fingerprintOf(params),
      status: answer.status,
      body: answer.body,
      requestId,
      created: tx.now,
    });
  }
  tx.commit();
  return answer;
}

function perform(standIn: StandIn, tx: Transaction, { endpoint, ids, params, access }: Execution): string {
  const result = endpoint({ tx, params, access, baseUrl: standIn.baseUrl }, ids);
  const expanded = expandPaths(tx, result, params.expand);
  const isIntent = (expanded as { object?: string }).object === "payment_intent";
  return JSON.stringify(
    access === "publishable" && isIntent ? clientSideView(expanded as Stripe.PaymentIntent) : expanded,
  );
}

function readParams(text: string): FormObject {
  try {
    return parseFormBody(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new StripeFailure({ type: "invalid_request_error", message: error.message }, { remembered: false });
  }
}

function idempotencyKeyOf(request: IncomingMessage): string | null {
  const key = request.headers["idempotency-key"];
  return request.method === "POST" && typeof key === "string" && key !== "" ? key : null;
}

function serverError(): Answer {
  const error = { type: "api_error", message: "An unknown error occurred while processing this request." };
  return { status: 500, body: JSON.stringify({ error }), headers: { "stripe-should-retry": "false" } };
}

function errorBody(failure: StripeFailure): string {
  return JSON.stringify({ error: failure.body });
}
