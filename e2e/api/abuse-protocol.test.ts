import { describe, expect, it } from "vitest";
import { call, get, readProblem } from "./client";
import { visit } from "./pages";
import { plainRequest, rawBytes } from "./plain-request";
import { settings } from "./settings";

const host = new URL(settings.shop).host;
const hidden = "GET /api/v1/health HTTP/1.1\r\nHost: x\r\n\r\n";
/** How many answers the server gave on one connection. */
const answersIn = (received: string) => received.match(/HTTP\/1\.1 \d{3}/g) ?? [];

describe("a request inside another one", () => {
  it.each([
    [
      "two ways to tell the length",
      `Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    ["two lengths", `Content-Length: 0\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`],
    ["a length that is no number", `Content-Length: 0x10\r\n\r\n${hidden}`],
    ["a disguised encoding", `Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${hidden}`],
    ["an unknown encoding", `Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${hidden}`],
    ["a folded header", `X-A: 1\r\n Content-Length: 0\r\n\r\n`],
    ["a bare line feed", `X-A: 1\nContent-Length: 4\r\n\r\n${hidden}`],
  ])("by %s is not read: the connection ends with one refusal", async (_, rest) => {
    const received = await rawBytes(`POST /api/v1/carts HTTP/1.1\r\nHost: ${host}\r\n${rest}`);
    expect(answersIn(received)).toEqual(["HTTP/1.1 400"]);
    expect(received).not.toMatch(/"status":"ok"|node_modules|at .+:\d+:\d+/);
  });
});

describe("a header", () => {
  it("of more than the server reads is refused", async () => {
    const received = await rawBytes(
      `GET /de HTTP/1.1\r\nHost: ${host}\r\nX-A: ${"a".repeat(40_000)}\r\n\r\n`,
    );
    expect(answersIn(received)).toEqual(["HTTP/1.1 431"]);
  });

  it.each(["/x%0d%0aSet-Cookie:%20a=b", "/de%0aLocation:%20//evil.example?language=en"])(
    "cannot be written through the address %s",
    async (path) => {
      const answer = await visit(path);
      expect(answer.headers.has("set-cookie")).toBe(false);
      expect(answer.headers.get("location") ?? "").not.toMatch(/[\r\n]|^\/\//);
    },
  );
});

describe("the method", () => {
  it("is not changed by a header or a query", async () => {
    const headers = {
      "x-http-method-override": "DELETE",
      "x-http-method": "PUT",
      "x-method-override": "POST",
    };
    expect((await get("/products?limit=1", headers)).status).toBe(200);
    readProblem(await get("/products?_method=DELETE"), 400, "invalid_input");
  });

  it.each(["TRACE", "PROPFIND", "LOCK"])("%s is nobody's", async (method) => {
    expect((await plainRequest("/de", { method })).status).toBe(400);
  });

  it("PUT is known to no call", async () => {
    for (const path of ["/carts", "/products", "/orders/MH-0000-0000"]) {
      expect((await call("PUT", path)).status).toBe(405);
    }
  });
});

describe("the internal door", () => {
  it.each([
    ["X-Original-URL", { "x-original-url": "/api/internal/revalidate" }],
    ["X-Rewrite-URL", { "x-rewrite-url": "/api/internal/revalidate" }],
    ["a forged address", { "x-forwarded-for": "127.0.0.1", "x-client-address": "127.0.0.1" }],
    ["a basic login", { authorization: "Basic YWRtaW46YWRtaW4=" }],
  ])("does not open to %s", async (_, headers) => {
    const answer = await visit("/api/internal/revalidate", {
      method: "POST",
      headers,
      body: '{"tags":["catalog"]}',
    });
    expect([answer.status, answer.text]).toEqual([404, ""]);
  });
});
