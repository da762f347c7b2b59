import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Stands at the end of every address the scanners hand to the shop, and is the only proxy they know: a call from the shop is
 * a finding, a call of theirs to the world ends here.
 */
export async function startCanary(): Promise<{
  address: string;
  calls: () => string[];
  stop: () => Promise<void>;
}> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    // Wapiti looks whether its endpoint is there, and asks it for news; requests through a proxy carry a whole address.
    const isScanner = url === "/" || url.startsWith("/get_") || /^https?:/.test(url);
    if (!isScanner) calls.push(`${request.method} ${url}`);
    response.writeHead(/^https?:/.test(url) ? 502 : 200, { "content-type": "application/json" }).end("{}");
  });
  server.on("connect", (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    calls: () => calls,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The environment of a scanner: nothing but this machine is reachable. */
export function confined(canary: string): NodeJS.ProcessEnv {
  const here = "localhost,127.0.0.1";
  const proxies = Object.fromEntries(
    ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"].map((name) => [name, canary]),
  );
  return { ...process.env, ...proxies, no_proxy: here, NO_PROXY: here };
}
