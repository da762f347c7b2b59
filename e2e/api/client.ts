import { expect } from "vitest";
import type { z } from "zod";
import { problemSchema } from "@/app/api/v1/_contract/schemas";
import { settings } from "./settings";

export type Answer = { status: number; headers: Headers; text: string };
export type Send = { body?: unknown; raw?: string; headers?: Record<string, string> };

/** One call of the HTTP API as an app makes it. `raw` is sent as it is, `body` as JSON. */
export async function call(method: string, path: string, { body, raw, headers }: Send = {}): Promise<Answer> {
  const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(`${settings.shop}/api/v1${path}`, {
    method,
    headers: { ...(payload !== undefined && { "content-type": "application/json" }), ...headers },
    ...(payload !== undefined && { body: payload }),
    redirect: "manual",
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

export const get = (path: string, headers?: Record<string, string>) => call("GET", path, { headers });
export const post = (path: string, send?: Send) => call("POST", path, send);
export const patch = (path: string, send?: Send) => call("PATCH", path, send);
export const del = (path: string, headers?: Record<string, string>) => call("DELETE", path, { headers });

/** The answer's body, which must have this status and fit the contract. */
export function read<S extends z.ZodType>(schema: S, answer: Answer, status = 200): z.output<S> {
  if (answer.status !== status) throw new Error(`Expected ${status}, got ${answer.status}: ${answer.text}`);
  return schema.parse(JSON.parse(answer.text));
}

/** A problem document (RFC 9457) with this status and code that tells nothing of our insides. */
export function readProblem(answer: Answer, status: number, code: string): z.output<typeof problemSchema> {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const problem = problemSchema.parse(JSON.parse(answer.text));
  expect({ status: answer.status, said: problem.status, code: problem.code }).toEqual({
    status,
    said: status,
    code,
  });
  expect(problem.type).toBe(`urn:nahtlos:problem:${code}`);
  expectDiscreet(answer);
  return problem;
}

/** No stack trace, path, query or library name. */
export function expectDiscreet({ text }: Answer): void {
  expect(text).not.toMatch(/\bat .+:\d+:\d+|node_modules|\.tsx?\b|postgres|drizzle|select .+ from/i);
}
