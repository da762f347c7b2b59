import { describe, expect, it } from "vitest";
import { nameOwnHost, refusalOf } from "./request-guard";

const SHOP = "https://shop.example";
const ask = (method: string, url: string, headers: { origin?: string; host?: string } = {}) =>
  refusalOf({ method, url, headers: { host: "shop.example", ...headers } }, SHOP);

describe("a path", () => {
  it.each(["/", "/de/p/kaffee", "/de/search?q=%00", "/de/p/caf%C3%A9", "/de/c/a%2Fb"])(
    "%s is read",
    (url) => {
      expect(ask("GET", url)).toBeNull();
    },
  );

  it.each([
    "/de/p/%00",
    "/de/p/%ff",
    "/api/v1/orders/%E0%A4%A",
    "/de/%ED%A0%80",
    "/%",
    "http://evil.example/de",
    "*",
    "",
  ])("%s is not", (url) => {
    expect(ask("GET", url)).toBe("malformed_request");
  });
});

it.each(["TRACE", "CONNECT", "PROPFIND", ""])("the method %j is nobody's", (method) => {
  expect(ask(method, "/de")).toBe("malformed_request");
});

describe("a post to a page", () => {
  it("comes from the shop's own pages, by its public or its called name", () => {
    expect(ask("POST", "/de/cart", { origin: SHOP })).toBeNull();
    expect(ask("POST", "/de/cart", { origin: SHOP, host: "10.0.0.7:3000" })).toBeNull();
    expect(ask("POST", "/de/cart", { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" })).toBeNull();
  });

  it.each([
    undefined,
    "",
    "null",
    "garbage",
    "https://evil.example",
    "https://shop.example.evil.example",
    "https://shop.example:8443",
    "https://evil.example@shop.example.evil.example",
  ])("is refused from %j", (origin) => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      expect(ask(method, "/de/cart", { ...(origin !== undefined && { origin }) })).toBe("forbidden");
    }
  });

  it("is another matter at the API, which knows no cookies", () => {
    expect(ask("POST", "/api/v1/carts")).toBeNull();
    expect(ask("POST", "/api/webhooks/stripe", { origin: "null" })).toBeNull();
  });
});

describe("the host a form is held against", () => {
  const named = (method: string, url: string, origin: string) => {
    const headers = { origin, host: "10.0.0.7:3000", "x-forwarded-host": "made-up.example" };
    nameOwnHost({ method, url, headers });
    return headers["x-forwarded-host"];
  };

  it("is that of its Origin, whatever a proxy or the caller wrote", () => {
    expect(named("POST", "/de/cart", SHOP)).toBe("shop.example");
  });

  it("is left alone for whoever reads, and at the API", () => {
    expect(named("GET", "/de/cart", "https://evil.example")).toBe("made-up.example");
    expect(named("POST", "/api/v1/carts", "https://evil.example")).toBe("made-up.example");
  });
});
