import { request } from "node:http";
import { beforeAll, describe, expect, it } from "vitest";
import { type Article, shopDatabase, someArticle } from "./arrange";
import { fillCart, openCart, placeOrder, submit } from "./buying";
import { expectDiscreet, get, post, readProblem } from "./client";
import { actionsOf, callAction, scriptsWithoutNonce, visit } from "./pages";
import { settings } from "./settings";

const db = shopDatabase();
const own = new URL(settings.shop).origin;
let mug: Article;
let order: { orderNumber: string; orderToken: string };
let orderPath: string;

const hostile = '<img src=x onerror=alert(1)>"</script>';
beforeAll(async () => {
  mug = await someArticle(db, { warehouse: 500 });
  const { cart, quote } = await fillCart({ variantId: mug.variantId });
  const answer = await submit(cart, { name: hostile, expectedTotalCents: quote.totalCents });
  order = JSON.parse(answer.text);
  orderPath = `/de/orders/${order.orderNumber}/${order.orderToken}`;
});

describe("an address that cannot be read", () => {
  it.each([
    "/de/p/%00",
    "/de/p/%ff",
    "/en/orders/%C0%80/x",
    "/de/%",
    "/pictures/cup/%ED%A0%80",
    "/api/v1/orders/%ff",
  ])("%s is answered with 400 and every header", async (path) => {
    const answer = await visit(path);
    readProblem(answer, 400, "malformed_request");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });
});

describe("a form from elsewhere", () => {
  it.each([undefined, "null", "https://evil.example", `${own}.evil.example`, "garbage"])(
    "with the Origin %j changes nothing",
    async (origin) => {
      const [id = ""] = await actionsOf("/de/withdraw");
      const answer = await callAction("/de/withdraw", id, "[null,null]", origin);
      readProblem(answer, 403, "forbidden");
      expect(answer.headers.has("set-cookie")).toBe(false);
    },
  );
});

describe("a server action", () => {
  const called = [
    "[]",
    "[null,null]",
    "[1,2]",
    '["a",["b"]]',
    '[{"__proto__":{"a":1}},{"number":"\\u0000"}]',
  ];

  it.each([
    ["the withdrawal", () => "/de/withdraw"],
    ["a product", () => `/de/p/${mug.slug}`],
    ["an order", () => orderPath],
  ])("of %s takes whatever it is called with for bad input", async (_, page) => {
    const ids = await actionsOf(page());
    expect(ids).not.toEqual([]);
    for (const id of ids) {
      for (const args of called) {
        const answer = await callAction(page(), id, args, own);
        expect({ id, args, status: answer.status }).toEqual({ id, args, status: 200 });
        expectDiscreet(answer);
      }
    }
  });
});

describe("the secure zone", () => {
  const paths = () => ["/de/checkout", "/en/withdraw", "/de/account", orderPath, `${orderPath}/x.css`];

  it.each([
    ["plainly", {}],
    ["past the proxy", { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" }],
    ["with a nonce brought along", { "x-nonce": "evil", "content-security-policy": "script-src *" }],
  ])("asked %s runs no script without its nonce and is never stored", async (_, headers) => {
    for (const path of paths()) {
      const answer = await visit(path, { headers });
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(scriptsWithoutNonce(answer)).toEqual([]);
      expect(answer.text).not.toContain('nonce="evil"');
    }
  });

  it("is as strict towards the router's own requests", async () => {
    for (const path of paths()) {
      const led = await visit(path, { headers: { rsc: "1" } });
      const answer = await visit(led.headers.get("location") ?? path, { headers: { rsc: "1" } });
      expect(answer.headers.get("content-type")).toContain("text/x-component");
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });

  it("has a policy also where the proxy does not know it", async () => {
    for (const path of ["/de/Checkout", "/DE/checkout", "/de/checkout?language=en"]) {
      expect((await visit(path)).headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    }
  });

  it.each(["/x.css", ".css", "/confirmation/a.js", "%2fx.css", ";x.css"])(
    "shows nobody's order under the name of a file: %s",
    async (ending) => {
      const answer = await visit(orderPath + ending);
      expect([answer.status, answer.text.includes("kundin@example.com")]).toEqual([404, false]);
      expect(answer.headers.get("cache-control")).toContain("no-store");
    },
  );

  it("shows what was typed as text", async () => {
    const { text } = await visit(orderPath);
    expect(text).toContain("&lt;img src=x");
    expect(text).not.toContain("<img src=x");
  });
});

describe("what is somebody else's", () => {
  it("is not opened by a key of one's own", async () => {
    const other = await placeOrder({ variantId: mug.variantId });
    const answer = await get(`/orders/${order.orderNumber}`, { "x-order-token": other.orderToken });
    readProblem(answer, 404, "order_not_found");
    const [mine, theirs] = [await openCart(), await openCart()];
    readProblem(await get(`/carts/${theirs.id}`, { "x-cart-token": mine.token }), 404, "cart_not_found");
  });

  it("is not reached by an idempotency key that they used", async () => {
    const [a, b] = [
      await fillCart({ variantId: mug.variantId }),
      await fillCart({ variantId: mug.variantId }),
    ];
    const numbers = [a, b].map(async ({ cart, quote }) =>
      JSON.parse((await submit(cart, { expectedTotalCents: quote.totalCents }, "guessed")).text),
    );
    const [first, second] = await Promise.all(numbers);
    expect(first.orderNumber).toMatch(/^MH-/);
    expect(first.orderNumber).not.toBe(second.orderNumber);
  });
});

describe("a redirect", () => {
  it.each([
    "//evil.example",
    "//evil.example/de?language=en",
    "/.//evil.example",
    "/fr//evil.example",
    "/de?language=//evil.example",
  ])("of %s stays in the shop", async (path) => {
    const target = (await visit(path)).headers.get("location") ?? "/";
    expect(new URL(target, settings.shop).origin).toBe(own);
  });

  it("does not follow a Host that somebody made up", async () => {
    const location = await locationFor("/de/checkout?language=en", {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
    });
    expect(new URL(location, settings.shop).origin).toBe(own);
  });
});

it("an invented address is kept nowhere", async () => {
  for (const path of [
    "/de/p/invented",
    "/en/c/invented",
    "/de/stores/invented",
    "/de/legal/invented",
    "/invented.x",
  ]) {
    await visit(path);
    const again = await visit(path);
    expect([path, again.status, again.headers.get("x-nextjs-cache")]).toEqual([path, 404, "MISS"]);
  }
});

it("the internal door opens to nobody", async () => {
  for (const authorization of ["", "Bearer ", `Bearer ${"0".repeat(43)}`]) {
    const answer = await fetch(`${settings.shop}/api/internal/revalidate`, {
      method: "POST",
      headers: { authorization },
      body: '{"tags":["catalog"]}',
    });
    expect(answer.status).toBe(404);
  }
});

it("a price of the buyer's own is never charged", async () => {
  const { cart, quote } = await fillCart({ variantId: mug.variantId });
  for (const expectedTotalCents of [0, 1, quote.totalCents - 1]) {
    readProblem(await submit(cart, { expectedTotalCents }), 409, "total_changed");
  }
  readProblem(await post(`/carts/${cart.id}/checkout`, { body: {} }), 400, "idempotency_key_required");
});

/** As `visit`, with a Host header, which fetch keeps to itself. */
function locationFor(path: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    request(`${settings.shop}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.headers.location ?? "/");
    })
      .on("error", reject)
      .end();
  });
}
