import { unstable_getResponseFromNextConfig as answerOf } from "next/experimental/testing/server";
import { expect, it } from "vitest";
import { headerRules } from "./headers";

/** The headers that the configuration gives an address. */
async function headersOf(path: string): Promise<Headers> {
  const nextConfig = { headers: async () => headerRules({ development: false }) };
  return (await answerOf({ url: `http://shop${path}`, nextConfig })).headers;
}

it.each(["/", "/de", "/de/p/x", "/de/checkout", "/en/orders/MH-1/abc", "/api/v1/products", "/nope"])(
  "%s is answered with every header of the house",
  async (path) => {
    const headers = await headersOf(path);
    for (const name of [
      "strict-transport-security",
      "x-content-type-options",
      "referrer-policy",
      "cross-origin-opener-policy",
      "x-frame-options",
      "permissions-policy",
    ]) {
      expect(headers.get(name), name).toBeTruthy();
    }
  },
);

it.each(["/de", "/api/docs", "/de/checkout", "/nope"])("%s is never without a policy", async (path) => {
  expect((await headersOf(path)).get("content-security-policy")).toContain("default-src 'self'");
});

it.each([
  ["/de/p/x", "camera=(self)"],
  ["/de/kiosk", "camera=(self)"],
  ["/de/staff/pickup", "camera=(self)"],
  ["/de/checkout", "camera=()"],
  ["/en/orders/MH-1/abc", "camera=()"],
])("%s: %s", async (path, camera) => {
  expect((await headersOf(path)).get("permissions-policy")?.split(", ")[0]).toBe(camera);
});
