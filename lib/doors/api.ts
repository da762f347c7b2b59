import type { z } from "zod";
import { getDb } from "@/db/client";
import { databaseNow } from "@/lib/shared/clock";
import { type Context, standardPolicy } from "@/lib/shared/context";
import { isDatabaseAway } from "@/lib/shared/database-away";
import { newId } from "@/lib/shared/ids";
import { log } from "@/lib/shared/log";
import type { Failure } from "@/lib/shared/result";
import { RETRY_AFTER_SECONDS } from "./availability";
import { CLIENT_ADDRESS_HEADER } from "./client-address";
import { preferredLocale } from "./locale";
import { fieldErrors, problem } from "./problem";
import { type LimitName, limit } from "./rate-limit";

const BODY_LIMIT = 100_000;
const KEY_LIMIT = 255;

/** Leaves a handler with a problem document. */
export class ApiProblem extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly data: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

export type ApiCall = { request: Request; ctx: Context; url: URL };
export type ApiAnswer = { status?: number; body: unknown; headers?: Record<string, string> };

/**
 * One shape for every route of the HTTP API: context, rate limit, errors as problem documents, never a stack trace.
 * `rate` names the limit; the caller is counted by address.
 */
export function apiRoute<P extends Record<string, string>>(
  rate: LimitName,
  handle: (call: ApiCall, params: P) => Promise<ApiAnswer>,
) {
  return async (request: Request, segment: { params: Promise<P> }): Promise<Response> => {
    const requestId = newId();
    try {
      const wait = await limit(rate, request.headers.get(CLIENT_ADDRESS_HEADER) ?? "unknown");
      if (wait !== null) {
        return send(problem("rate_limited", `Try again in ${wait} seconds.`), {
          "retry-after": String(wait),
        });
      }
      const db = getDb();
      const ctx: Context = {
        db,
        actor: { kind: "guest" },
        channel: "api",
        locale: preferredLocale(undefined, request.headers.get("accept-language")),
        now: await databaseNow(db),
        requestId,
        idempotencyKey: request.headers.get("idempotency-key") ?? undefined,
        policy: standardPolicy,
      };
      const url = new URL(request.url);
      for (const [name, value] of url.searchParams) requireStorable(name + value);
      const params = await segment.params;
      for (const value of Object.values(params ?? {})) requireStorable(value);
      const answer = await handle({ request, ctx, url }, params);
      return Response.json(answer.body, {
        status: answer.status ?? 200,
        headers: { "cache-control": "no-store", "x-request-id": requestId, ...answer.headers },
      });
    } catch (error) {
      return send(...explain(error, requestId));
    }
  };
}

function explain(error: unknown, requestId: string): [ReturnType<typeof problem>, Record<string, string>] {
  const headers: Record<string, string> = { "x-request-id": requestId };
  if (error instanceof ApiProblem) {
    if (error.code === "provider_unavailable") headers["retry-after"] = "5";
    return [problem(error.code, error.detail, error.data), headers];
  }
  if (isDatabaseAway(error)) {
    // Whether a write arrived is unknown: under the same key it is done once.
    const detail = "Try again shortly, with the same Idempotency-Key if you sent one.";
    const wait = String(RETRY_AFTER_SECONDS);
    return [problem("database_unavailable", detail), { ...headers, "retry-after": wait }];
  }
  log.error({ err: error, requestId }, "api call failed");
  return [problem("internal_error", `Tell us this number if it happens again: ${requestId}`), headers];
}

function send(document: ReturnType<typeof problem>, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(document), {
    status: document.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

/** An expected failure of a command becomes the problem of the same code, its data beside it. */
export function refuse(failure: Failure): never {
  const { code, ...data } = failure;
  throw new ApiProblem(code, problem(code, "").title, data);
}

/** The JSON body, checked: 413 over 100 kB, 415 other types, 400 for what cannot be read or does not fit the schema. */
export async function readBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    throw new ApiProblem("unsupported_media_type", "The body must be JSON.");
  }
  const text = await readLimited(request);
  return parseInput(schema, parseJson(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => {
      if (typeof value === "string") requireStorable(value);
      return value;
    });
  } catch (error) {
    if (error instanceof ApiProblem) throw error;
    throw new ApiProblem("malformed_request", "The body is not valid JSON.");
  }
}

/** Postgres stores neither NUL nor half a surrogate pair; no honest client sends them. */
function requireStorable(value: string): void {
  if (value.includes("\0") || !value.isWellFormed()) {
    throw new ApiProblem("malformed_request", "A text contains NUL or half a character.");
  }
}

/** Input of any origin against its schema; 400 with one entry a bad field. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    throw new ApiProblem("invalid_input", "See errors.", { errors: fieldErrors(parsed.error) });
  }
  return parsed.data;
}

async function readLimited(request: Request): Promise<string> {
  const tooLarge = () => new ApiProblem("body_too_large", `At most ${BODY_LIMIT} bytes.`);
  if (Number(request.headers.get("content-length") ?? 0) > BODY_LIMIT) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The key every money-moving call must carry. */
export function requireIdempotencyKey(ctx: Context): string {
  const key = ctx.idempotencyKey;
  if (!key) throw new ApiProblem("idempotency_key_required", "Send an Idempotency-Key header.");
  if (key.length > KEY_LIMIT || !/^[\x20-\x7e]+$/.test(key)) {
    throw new ApiProblem(
      "malformed_request",
      `An Idempotency-Key has at most ${KEY_LIMIT} printable characters.`,
    );
  }
  return key;
}
