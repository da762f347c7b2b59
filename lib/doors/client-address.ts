import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** The header that carries the address we believe; whatever a client sends under this name is overwritten. */
export const CLIENT_ADDRESS_HEADER = "x-client-address";

/**
 * Writes the true client address into every request before Next sees it (ASVS 15.3.4): the socket's, or, behind
 * `hops` proxies of ours, the entry of X-Forwarded-For that the outermost of them wrote. Next itself trusts the header blindly.
 */
export function trustClientAddress(hops: number): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const address = clientAddress(request.socket.remoteAddress, request.headers["x-forwarded-for"], hops);
    request.headers[CLIENT_ADDRESS_HEADER] = address;
  });
}

/** Pure part of the above: counts `hops` entries from the right end, where our own proxies append. */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | string[] | undefined,
  hops: number,
): string {
  const own = (socketAddress ?? "unknown").replace(/^::ffff:/, "");
  if (hops < 1) return own;
  const entries = [forwardedFor ?? []]
    .flat()
    .join(",")
    .split(",")
    .map((entry) => entry.trim());
  return entries.filter(Boolean).at(-hops) ?? own;
}
