import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { type Article, shopDatabase, someArticle } from "./arrange";
import { fillCart, holding, openCart, submit, viewCart } from "./buying";
import { call, expectDiscreet, get, post, readProblem } from "./client";
import { storedRows } from "./rows";
import { settings } from "./settings";

const db = shopDatabase();
let mug: Article;
beforeAll(async () => {
  mug = await someArticle(db, { warehouse: 500 });
});

describe("a quantity", () => {
  it.each([0, -1, 1.5, "2", "1e3", null, true, [1], {}, Number.MAX_SAFE_INTEGER * 2])(
    "of %j is refused",
    async (quantity) => {
      const cart = await openCart();
      const body = { variantId: mug.variantId, quantity, fulfillment: { method: "ship" } };
      const answer = await post(`/carts/${cart.id}/lines`, { headers: holding(cart), body });
      expect(readProblem(answer, 400, "invalid_input").errors?.[0]?.path).toBe("quantity");
      expect((await viewCart(cart)).lines).toEqual([]);
    },
  );

  it.each([100, 1e9, Number.MAX_SAFE_INTEGER])("of %d is too much", async (quantity) => {
    const cart = await openCart();
    const body = { variantId: mug.variantId, quantity, fulfillment: { method: "ship" } };
    const answer = await post(`/carts/${cart.id}/lines`, { headers: holding(cart), body });
    expect(readProblem(answer, 422, "quantity_limit").limit).toBe(99);
  });

  it("cannot creep over the limit by adding again", async () => {
    const { cart } = await fillCart({ variantId: mug.variantId, quantity: 60 });
    const body = { variantId: mug.variantId, quantity: 60, fulfillment: { method: "ship" } };
    readProblem(
      await post(`/carts/${cart.id}/lines`, { headers: holding(cart), body }),
      422,
      "quantity_limit",
    );
    expect((await viewCart(cart)).lines[0]?.quantity).toBe(60);
  });
});

describe("a body", () => {
  const line = () => ({ variantId: mug.variantId, quantity: 1, fulfillment: { method: "ship" } });

  it.each([
    ["nothing", ""],
    ["no JSON", "variantId=1"],
    ["half a JSON", '{"variantId":"'],
    ["a trailing comma", '{"quantity":1,}'],
    ["NUL in a text", '{"variantId":"a\\u0000b"}'],
    ["half a surrogate pair", '{"variantId":"a\\ud800"}'],
    ["a raw NUL", '{"variantId":"\u0000"}'],
    ["a byte order mark and no JSON", "\uFEFF{"],
  ])("of %s is malformed", async (_, raw) => {
    const cart = await openCart();
    const before = await storedRows(db);
    const answer = await post(`/carts/${cart.id}/lines`, { headers: holding(cart), raw });
    readProblem(answer, 400, "malformed_request");
    expect(await storedRows(db)).toEqual(before);
  });

  it.each([
    ["an array", []],
    ["a text", "x"],
    ["null", null],
    ["a price of the caller's own", { unitPriceCents: 1 }],
    ["somebody's customer", { customerId: "1" }],
    ["a prototype", JSON.parse('{"__proto__":{"admin":true}}')],
  ])("that is or has %s is refused", async (_, extra) => {
    const cart = await openCart();
    const isObject = typeof extra === "object" && extra !== null && !Array.isArray(extra);
    const raw = isObject
      ? JSON.stringify(line()).replace("{", `{${JSON.stringify(extra).slice(1, -1)},`)
      : JSON.stringify(extra);
    const answer = await post(`/carts/${cart.id}/lines`, { headers: holding(cart), raw });
    readProblem(answer, 400, "invalid_input");
  });

  it("too large is refused also when it does not say its length", async () => {
    const cart = await openCart();
    const chunks = Array.from({ length: 12 }, () => new TextEncoder().encode(" ".repeat(10_000)));
    const response = await fetch(`${settings.shop}/api/v1/carts/${cart.id}/lines`, {
      method: "POST",
      headers: { ...holding(cart), "content-type": "application/json" },
      body: Readable.toWeb(Readable.from(chunks)),
      duplex: "half",
    } as RequestInit);
    const answer = { status: response.status, headers: response.headers, text: await response.text() };
    readProblem(answer, 413, "body_too_large");
  });

  it("of deeply nested arrays is refused", async () => {
    const cart = await openCart();
    const raw = `${"[".repeat(49_000)}${"]".repeat(49_000)}`;
    const answer = await post(`/carts/${cart.id}/lines`, { headers: holding(cart), raw });
    expect(answer.status).toBe(400);
    expectDiscreet(answer);
  });
});

describe("a checkout", () => {
  it.each([
    ["email", { email: "a@b@c" }],
    ["email", { email: "ada@example.com\r\nBcc: all@example.com" }],
    ["email", { email: `${"a".repeat(250)}@example.com` }],
    ["name", { name: " " }],
    ["name", { name: "Ada\nBeispiel" }],
    ["name", { name: "x".repeat(121) }],
    ["phone", { phone: "<script>" }],
    ["expectedTotalCents", { expectedTotalCents: "1" }],
    ["expectedTotalCents", { expectedTotalCents: -1 }],
    ["expectedTotalCents", { expectedTotalCents: 0.5 }],
    ["termsAccepted", { termsAccepted: false }],
    ["shippingMethod", { shippingMethod: "drone" }],
    [
      "shippingAddress.country",
      { shippingAddress: { street: "W 1", postcode: "75001", city: "P", country: "FR" } },
    ],
    [
      "shippingAddress.postcode",
      { shippingAddress: { street: "W 1", postcode: "1010", city: "W", country: "DE" } },
    ],
  ])("with a bad %s is refused: %j", async (field, wrong) => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const before = await storedRows(db);
    const answer = await submit(cart, { expectedTotalCents: quote.totalCents, ...wrong });
    const { errors } = readProblem(answer, 400, "invalid_input");
    expect(errors?.map(({ path }) => path)).toContain(field);
    expect(await storedRows(db)).toEqual(before);
  });

  it.each(["", "key\u00e9", "\t"])("with the key %j is refused", async (key) => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const answer = await submit(cart, { expectedTotalCents: quote.totalCents }, key);
    expect(answer.status).toBe(400);
  });
});

describe("an id", () => {
  it.each(["1", "%00", "'; drop table carts; --", "..%2f..", "0".repeat(4_000)])(
    "like %s finds nothing anywhere",
    async (id) => {
      const before = await storedRows(db);
      for (const path of [`/carts/${id}`, `/orders/${id}`, `/variants/${id}/availability`]) {
        const answer = await get(path, { "x-cart-token": "t", "x-order-token": "t" });
        expect([400, 404]).toContain(answer.status);
        expectDiscreet(answer);
      }
      expect(await storedRows(db)).toEqual(before);
    },
  );
});

it("that cannot be decoded gets no further than the server", async () => {
  const answer = await get("/carts/%E0%A4%A", { "x-cart-token": "t" });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expectDiscreet(answer);
});

it("tells an unknown call nothing", async () => {
  for (const method of ["GET", "POST", "PUT", "DELETE"]) {
    const answer = await call(method, "/admin/orders");
    expect([404, 405]).toContain(answer.status);
  }
});
