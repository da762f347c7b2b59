import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { products } from "@/db/schema/catalog";
import { fillCart } from "@/e2e/api/buying";
import { productTags } from "@/lib/catalog/queries/product-tags";
import { invalidate } from "@/lib/shared/invalidate";
import { formatCents } from "@/lib/shared/money";
import { earlierAssets, instances, thirdProcess, throughNginx, waited } from "./surroundings";

const { db, goods } = thirdProcess();
const asked = (at: string, headers: Record<string, string> = {}) =>
  fetch(throughNginx + at, { headers, redirect: "manual" });

it("a page of the catalogue is kept for a second, and nobody behind nginx is told to keep it", async () => {
  const mug = await goods.article({ priceCents: 1450 });
  const [fromShop, fromNginx] = [
    await fetch(`${instances[0]}/de/p/${mug.slug}`),
    await asked(`/de/p/${mug.slug}`),
  ];
  expect(fromShop.headers.get("cache-control")).toMatch(/^s-maxage=/);
  expect(fromNginx.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  expect(fromNginx.headers.get("content-security-policy")).toBe(
    fromShop.headers.get("content-security-policy"),
  );
  const tag = String(fromNginx.headers.get("etag"));
  expect((await asked(`/de/p/${mug.slug}`, { "if-none-match": tag })).status).toBe(304);
});

it("what is one person's is kept nowhere", async () => {
  const { cart } = await fillCart({ variantId: (await goods.article()).id });
  const own = [
    ["/de/cart", {}],
    ["/de/checkout", {}],
    ["/api/cart?locale=de", {}],
    ["/de/search?q=kaffee", {}],
    [`/api/v1/carts/${cart.id}`, { "x-cart-token": cart.token }],
  ] as const;
  for (const [at, headers] of own) {
    const answer = await asked(at, headers);
    expect(answer.headers.get("cache-control"), at).toContain("no-store");
  }
  expect((await asked(`/api/v1/carts/${cart.id}`)).status).not.toBe(200);
});

it("each way to ask for an address gets its own answer", async () => {
  const mug = await goods.article();
  const at = `/de/p/${mug.slug}`;
  const types = async (headers: Record<string, string>) => {
    // Next.js may lead to an address of its own first.
    const ask = () => fetch(throughNginx + at, { headers });
    const answers = [await ask(), await ask()];
    return answers.map((answer) => answer.headers.get("content-type")?.split(";")[0]);
  };
  expect(await types({ rsc: "1" })).toEqual(["text/x-component", "text/x-component"]);
  expect(await types({})).toEqual(["text/html", "text/html"]);
  expect(await types({ rsc: "1" })).toEqual(["text/x-component", "text/x-component"]);
  for (const encoding of ["br, gzip", "gzip", "identity"]) {
    const html = await (await asked(at, { "accept-encoding": encoding })).text();
    expect(html).toContain(formatCents(1450, "de"));
  }
});

it("scripts come as Brotli, and those of earlier builds are still there", async () => {
  const html = await (await asked("/de")).text();
  const script = /src="(\/_next\/static\/[^"?]+\.js)/.exec(html)?.[1];
  const answer = await asked(String(script), { "accept-encoding": "gzip, deflate, br, zstd" });
  expect([answer.status, answer.headers.get("content-encoding")]).toEqual([200, "br"]);
  expect(answer.headers.get("cache-control")).toContain("immutable");

  const earlier = "/_next/static/chunks/of-an-earlier-build.js";
  expect((await asked(earlier)).status).toBe(404);
  mkdirSync(path.dirname(earlierAssets + earlier), { recursive: true });
  writeFileSync(earlierAssets + earlier, "// earlier");
  expect(await (await asked(earlier)).text()).toBe("// earlier");
});

it("goods that were withdrawn are gone within two seconds", async () => {
  const mug = await goods.article();
  expect((await asked(`/de/p/${mug.slug}`)).status).toBe(200);
  await db.transaction(async (tx) => {
    const tags = await productTags(tx, [mug.productId]);
    await tx.update(products).set({ published: false }).where(eq(products.id, mug.productId));
    await invalidate(tx, tags);
  });
  await waited(async () => (await asked(`/de/p/${mug.slug}`)).status === 404, 2_000, "the page is gone");
});

it("the instances' own door is closed to the world", async () => {
  const answer = await fetch(`${throughNginx}/api/internal/revalidate`, { method: "POST", body: "{}" });
  expect(answer.status).toBe(404);
});
