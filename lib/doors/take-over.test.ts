import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { type Substitute, takeOver } from "./take-over";

async function answerOf(handle: RequestListener, substituteFor: (status: number) => Substitute | null) {
  const server = createServer((request, response) => {
    takeOver(response, substituteFor);
    handle(request, response);
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const onFailure = (status: number) =>
  status === 500 ? { status: 503, headers: { "retry-after": "5" }, body: "Kurz Luft holen" } : null;

it("sends another answer in the place of the one that comes, however that is written", async () => {
  const ways: RequestListener[] = [
    (_, response) => response.writeHead(500, { "x-inner": "1" }).end("stack trace"),
    (_, response) => {
      response.statusCode = 500;
      response.setHeader("content-encoding", "gzip");
      response.flushHeaders();
      response.write("half ", () => response.end("a page"));
    },
    (_, response) => {
      response.statusCode = 500;
      response.end();
    },
  ];
  for (const way of ways) {
    const answer = await answerOf(way, onFailure);
    expect([answer.status, answer.text, answer.headers.get("retry-after")]).toEqual([
      503,
      "Kurz Luft holen",
      "5",
    ]);
    expect(answer.headers.get("x-inner")).toBeNull();
    expect(answer.headers.get("content-encoding")).toBeNull();
  }
});

it("leaves every other answer as it is", async () => {
  const answer = await answerOf((_, response) => {
    response.write("all ");
    response.end("well");
  }, onFailure);
  expect([answer.status, answer.text]).toEqual([200, "all well"]);
});

it("keeps the words of an answer where only its status is another", async () => {
  const answer = await answerOf(
    (_, response) => response.writeHead(200, { "content-type": "text/x-component" }).end("the form's words"),
    () => ({ status: 503, headers: { "retry-after": "5" } }),
  );
  expect([answer.status, answer.text]).toEqual([503, "the form's words"]);
  expect(answer.headers.get("content-type")).toBe("text/x-component");
  expect(answer.headers.get("retry-after")).toBe("5");
});
