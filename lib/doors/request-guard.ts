import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { env } from "@/lib/shared/env";

export type Refusal = "malformed_request" | "forbidden";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Turns requests away before Next.js sees them, by leading them to the route that says why. It answers a path that cannot
 * be decoded with a bare 500 of its own, and takes a form from anywhere as long as no Origin is named.
 */
export function guardRequests(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const refusal = refusalOf(request, env().PUBLIC_URL);
    if (!refusal) return nameOwnHost(request);
    request.method = request.method === "HEAD" ? "HEAD" : "GET";
    request.url = `/api/refused/${refusal}`;
  });
}

/**
 * Next.js holds the Origin of a form against the host it was called by, and answers 500 where a proxy in front or the
 * caller names another one. Whose form it is was settled above, so it is told the host that the Origin named.
 */
export function nameOwnHost({
  method = "",
  url = "",
  headers,
}: Pick<IncomingMessage, "method" | "url" | "headers">): void {
  if (!isForm(method, url) || !headers.origin) return;
  headers["x-forwarded-host"] = new URL(headers.origin).host;
}

type Asked = {
  method?: string | undefined;
  url?: string | undefined;
  headers: { origin?: string | undefined; host?: string | undefined };
};

/** Pure part of the above: why this request goes no further, null when it may. */
export function refusalOf({ method = "", url = "", headers }: Asked, publicUrl: string): Refusal | null {
  const [path = ""] = url.split("?", 1);
  if (!METHODS.has(method) || !isReadable(path)) return "malformed_request";
  return !isForm(method, url) || isOwnOrigin(headers, publicUrl) ? null : "forbidden";
}

/** The API has no cookies to ride on: its callers show tokens, and need no Origin. */
function isForm(method: string, url: string): boolean {
  return !READING.has(method) && !url.startsWith("/api/");
}

/** A path of this server that decodes to text which Postgres and file systems can hold. */
function isReadable(path: string): boolean {
  if (!path.startsWith("/")) return false;
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

/** Pages are posted to by their own forms alone. Every browser names where a post comes from. */
function isOwnOrigin({ origin, host }: Asked["headers"], publicUrl: string): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const { origin: named, host: from } = new URL(origin);
  return named === new URL(publicUrl).origin || from === host;
}
