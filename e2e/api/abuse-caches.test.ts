import { describe, expect, it } from "vitest";
import { visit } from "./pages";
import { plainRequest } from "./plain-request";
import { settings } from "./settings";

/** Pages that are files: whoever comes next gets what this request left behind. */
const files = ["/de", "/en/stores", "/de/legal/terms"];

describe("a page from a file", () => {
  it.each([
    ["another host", { host: "evil.example" }],
    ["a forwarded host", { "x-forwarded-host": "evil.example" }],
    ["a forwarded scheme", { "x-forwarded-proto": "javascript" }],
    ["another language", { "accept-language": "evil.example" }],
    ["another path", { "x-original-url": "/evil.example", "x-rewrite-url": "/evil.example" }],
    ["the router's own headers", { "x-invoke-path": "/de/evil.example", "x-matched-path": "/evil.example" }],
    [
      "a rewrite of the proxy's",
      { "x-middleware-rewrite": "/evil.example", "x-nextjs-rewritten-path": "/evil.example" },
    ],
    ["a request of the router without its key", { "next-router-segment-prefetch": "/evil.example" }],
  ])("asked with %s is the same for the next visitor", async (_, headers) => {
    for (const path of files) {
      const before = await visit(path);
      const asked = await plainRequest(path, { headers });
      const after = await visit(path);
      expect(asked.text + JSON.stringify(asked.headers)).not.toContain("evil.example");
      expect([after.status, after.headers.get("content-type")]).toEqual([
        before.status,
        before.headers.get("content-type"),
      ]);
      expect(after.text).not.toContain("evil.example");
    }
  });

  it("is a page for a browser also after the router has asked for its data", async () => {
    for (const path of files) {
      const led = await visit(path, { headers: { rsc: "1" } });
      const data = await visit(led.headers.get("location") ?? path, { headers: { rsc: "1" } });
      expect(data.headers.get("content-type")).toContain("text/x-component");
      expect((await visit(path)).headers.get("content-type")).toContain("text/html");
    }
  });

  it("sets no cookie, whatever came along", async () => {
    for (const path of files) {
      const answer = await visit(path, { headers: { cookie: "cart=x; locale=en; __Host-cart=y.z" } });
      expect(answer.headers.has("set-cookie")).toBe(false);
    }
  });
});

describe("an address made to look like a file", () => {
  it.each([
    "/de/checkout/..%2f",
    "/de/checkout/x.css",
    "/de/checkout%2f..%2fx.css",
    "/de/checkout;x.css",
    "/de/orders/x.css",
    "/de/orders/MH-0000-0000/token/x.js",
    "/en/withdraw/a.png",
    "/api/cart/x.css",
    "/api/v1/orders/MH-0000-0000.css",
  ])("%s is nothing that a cache may keep", async (path) => {
    const answer = await visit(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("cache-control")).toContain("no-store");
  });
});

it("a redirect by language tells caches what it depends on", async () => {
  for (const path of ["/", "/search"]) {
    const answer = await visit(path, { headers: { "accept-language": "en" } });
    expect([answer.status, answer.headers.get("vary")]).toEqual([307, "Accept-Language, Cookie"]);
    expect(answer.headers.get("cache-control") ?? "").not.toMatch(/s-maxage|public/);
  }
});

it("a form is answered also where a proxy in front has changed the host", async () => {
  const hosts: Record<string, string>[] = [{ host: "inner.example" }, { "x-forwarded-host": "evil.example" }];
  for (const headers of hosts) {
    const answer = await plainRequest("/de/withdraw", {
      method: "POST",
      headers: {
        ...headers,
        origin: new URL(settings.shop).origin,
        "content-type": "multipart/form-data; boundary=b",
      },
      body: '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n',
    });
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain("evil.example");
  }
});
