import type { AddressInfo, Server } from "node:net";

/** Has a server listen on any free port of this machine alone; answers the port. */
export function listenAnywhere(server: Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
