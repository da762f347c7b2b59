import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

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
  const own = callerOf(socketAddress ?? "unknown");
  if (hops < 1) return own;
  const entries = [forwardedFor ?? []]
    .flat()
    .join(",")
    .split(",")
    .map((entry) => entry.trim());
  const written = entries.filter(Boolean).at(-hops);
  return written ? callerOf(written) : own;
}

/** An address without port. Of IPv6 only the network: whoever has one address there has 2^64, and would never be too many. */
function callerOf(written: string): string {
  const address = written
    .replace(/^\[(.*)\](?::\d+)?$/, "$1")
    .replace(/^((?:\d+\.){3}\d+):\d+$/, "$1")
    .replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(address)) return address;
  const [left = [], right = []] = address.split("::").map((half) => half.split(":").filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  const network = [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}
