import { expect, it } from "vitest";
import { askerOf, isLostWithoutDatabase } from "./away-request";

const get = (url: string) => ({ method: "GET", url, headers: {} });
const post = (url: string, headers = {}) => ({ method: "POST", url, headers });

it.each([
  "/api/cart?locale=de",
  "/api/suggest?q=a",
  "/api/v1/carts",
  "/de/checkout",
  "/en/orders/1/x",
  "/de/cart",
  "/de/search?q=a",
  "/de/c/cups?sort=name",
  "/de/c/cups?f=roast.dark",
])("nothing can come of %s", (url) => expect(isLostWithoutDatabase(get(url))).toBe(true));

it.each([
  "/",
  "/de",
  "/en/p/mug",
  "/de/c/cups",
  "/de/c/cups?utm=x",
  "/de/cartoons",
  "/_next/static/a.js",
  "/icon.svg",
  "/api/v1/health",
  "/api/docs",
  "/api/internal/revalidate",
  "/api/refused/forbidden",
])("%s may be answered", (url) => expect(isLostWithoutDatabase(get(url))).toBe(false));

it("leaves a server action to say it itself, and turns a plain form away", () => {
  expect(isLostWithoutDatabase(post("/de/checkout", { "next-action": "7f" }))).toBe(false);
  expect(isLostWithoutDatabase(post("/de/checkout"))).toBe(true);
  expect(isLostWithoutDatabase(post("/api/webhooks/stripe"))).toBe(true);
});

it("knows who asks", () => {
  expect(askerOf(get("/de/p/mug"))).toBe("page");
  expect(askerOf(post("/de/checkout"))).toBe("form");
  expect(askerOf(post("/de/checkout", { "next-action": "7f" }))).toBe("action");
  expect(askerOf(post("/api/v1/carts"))).toBe("program");
  expect(askerOf(get("/sitemap.xml"))).toBe("program");
});
