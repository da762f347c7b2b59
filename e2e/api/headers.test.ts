import { expect, it } from "vitest";
import { type Answer, get, post } from "./client";

const answers: Record<string, () => Promise<Answer>> = {
  "a list": () => get("/products?limit=1"),
  "something made": () => post("/carts"),
  "a refusal": () => get("/products/no-such-product"),
  "a refused body": () => post("/carts/x/lines", { raw: "{" }),
  "a call nobody knows": () => get("/no-such-call"),
  health: () => get("/health"),
  "the document": () => get("/openapi.json"),
};

it.each(Object.keys(answers))("%s carries the security headers", async (name) => {
  const { headers } = await answers[name]!();
  expect(Object.fromEntries(headers)).toMatchObject({
    "strict-transport-security": expect.stringMatching(/^max-age=\d{8}/),
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
    "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    "permissions-policy": expect.stringContaining("microphone=()"),
  });
  expect(headers.has("x-powered-by")).toBe(false);
  expect(headers.has("access-control-allow-origin")).toBe(false);
});

it("never lets an answer be stored", async () => {
  for (const name of ["a list", "something made", "a refusal"]) {
    expect((await answers[name]!()).headers.get("cache-control")).toBe("no-store");
  }
});
