import type { IncomingMessage, ServerResponse } from "node:http";
import { StripeFailure } from "./errors";

const largestBody = 1_000_000;

/** The request's body as text; 413 above 1 MB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) {
      const message = "The request body is larger than 1 MB.";
      throw new StripeFailure({ type: "invalid_request_error", message }, { status: 413, remembered: false });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-cache, no-store",
    ...headers,
  });
  response.end(body);
}

/** Pages run no script at all and load nothing but pictures. */
export function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; base-uri 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  response.end(html);
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, "cache-control": "no-store" });
  response.end();
}

/** Ends the connection the hard way, as a network does. */
export function cut(request: IncomingMessage): void {
  request.socket.resetAndDestroy();
}
