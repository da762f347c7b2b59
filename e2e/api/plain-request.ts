import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { settings } from "./settings";

type Plain = { method?: string; headers?: Record<string, string>; body?: string };
type PlainAnswer = { status: number; headers: IncomingHttpHeaders; text: string };

/** As `visit`, with headers that fetch keeps to itself, such as Host; the path goes out as it is written. */
export function plainRequest(
  path: string,
  { method = "GET", headers, body }: Plain = {},
): Promise<PlainAnswer> {
  const { hostname, port } = new URL(settings.shop);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    })
      .on("error", reject)
      .end(body);
  });
}

/** Sends bytes that no HTTP client would, and answers everything that comes back until the server hangs up. */
export function rawBytes(bytes: string): Promise<string> {
  const { hostname, port } = new URL(settings.shop);
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes, "latin1"));
    socket.setEncoding("latin1").on("data", (part: string) => {
      received += part;
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(received));
    socket.setTimeout(5_000, () => socket.destroy());
  });
}
