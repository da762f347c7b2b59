import { type ServerResponse, STATUS_CODES } from "node:http";

/** What is answered instead. Without a body the one that comes is kept. */
export type Substitute = { status: number; headers: Record<string, string>; body?: string };

type Loose = (...args: unknown[]) => unknown;

/**
 * Lets `substituteFor` look at the status of an answer before its head is sent, and sends its substitute, if any, in its
 * place. Whoever answers notices nothing: what it goes on to write is dropped.
 */
export function takeOver(
  response: ServerResponse,
  substituteFor: (status: number) => Substitute | null,
): void {
  const { writeHead, write, end, flushHeaders } = response as unknown as Record<string, Loose>;
  const call = (original: Loose | undefined, args: unknown[]) => original?.apply(response, args);
  let decided: "kept" | "taken" | undefined;

  const take = ({ status, headers, body }: Required<Substitute>) => {
    decided = "taken";
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    call(writeHead, [
      status,
      STATUS_CODES[status],
      { ...headers, "content-length": Buffer.byteLength(body) },
    ]);
    call(end, [body]);
  };
  const own: Record<string, Loose> = {
    writeHead: (status, ...rest) => {
      if (decided === "taken") return response;
      decided = "kept";
      const substitute = substituteFor(Number(status));
      if (!substitute) return call(writeHead, [status, ...rest]);
      const { body, headers } = substitute;
      if (body !== undefined) {
        take({ ...substitute, body });
        return response;
      }
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const given = rest.filter((argument) => typeof argument === "object");
      return call(writeHead, [substitute.status, STATUS_CODES[substitute.status], ...given]);
    },
    write: (...args) => {
      if (!response.headersSent) response.writeHead(response.statusCode);
      if (decided !== "taken") return call(write, args);
      settle(args);
      return true;
    },
    end: (...args) => {
      if (!response.headersSent) response.writeHead(response.statusCode);
      if (decided !== "taken") return call(end, args);
      settle(args);
      return response;
    },
    flushHeaders: () => {
      if (!response.headersSent) response.writeHead(response.statusCode);
      if (decided !== "taken") call(flushHeaders, []);
    },
  };
  Object.assign(response, own);
}

/** A writer that waits for its callback must not wait for ever. */
function settle(args: unknown[]): void {
  const done = args.at(-1);
  if (typeof done === "function") process.nextTick(done as () => void);
}
