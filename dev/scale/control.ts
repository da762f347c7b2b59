import { createServer } from "node:http";
import type { Part } from "./part";

const verbs = ["start", "stop", "kill"] as const;
type Verb = (typeof verbs)[number];

/** Lets tests, which run in processes of their own, do to a part what fate does: `POST /kill/first`. */
export async function openControl(
  parts: ReadonlyMap<string, Part>,
  port: number,
): Promise<{ close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const [, verb, name = ""] = (request.url ?? "").split("/");
    const found = parts.get(name);
    const answer = (status: number, text: string) => response.writeHead(status).end(text);
    if (request.method !== "POST" || !found || !verbs.includes(verb as Verb)) return answer(404, "");
    found[verb as Verb]().then(
      () => answer(200, ""),
      (error: unknown) => answer(500, String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}
