import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { productDetailSchema, productListSchema } from "@/app/api/v1/_contract/schemas";
import { shopDatabase, someArticle, storeId } from "./arrange";
import { get, read, readProblem } from "./client";

const db = shopDatabase();
const list = async (query: string, headers?: Record<string, string>) =>
  read(productListSchema, await get(`/products${query}`, headers));

describe("GET /products", () => {
  it("walks by cursor through every product once", async () => {
    const slugs: string[] = [];
    let cursor: string | null = "1";
    let total = 0;
    while (cursor) {
      const page: Awaited<ReturnType<typeof list>> = await list(`?limit=25&cursor=${cursor}`);
      slugs.push(...page.items.map(({ slug }) => slug));
      ({ total, nextCursor: cursor } = page);
    }
    const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count from product_index`);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect([slugs.length, total]).toEqual([row?.count, row?.count]);
  });

  it("sorts by price", async () => {
    const prices = (await list("?sort=price_asc&limit=100")).items.map(({ priceCents }) => priceCents);
    expect(prices.length).toBeGreaterThan(50);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  });

  it("narrows by category and by facets as they are counted", async () => {
    const all = await list("?limit=1");
    const facet = all.facets[0]!;
    const value = facet.values.find(({ count }) => count > 0)!;
    const narrowed = await list(`?limit=1&facet.${facet.key}=${value.key}`);
    expect(narrowed.total).toBe(value.count);
    expect(narrowed.total).toBeLessThan(all.total);
    const { category } = all.items[0]!;
    const inCategory = await list(`?category=${category}&limit=100`);
    expect(inCategory.items.every((item) => item.category === category)).toBe(true);
  });

  it("finds by text, by SKU and by GTIN", async () => {
    const article = await someArticle(db);
    for (const text of [article.sku, article.gtin]) {
      const { items } = await list(`?q=${text}`);
      expect(items.map(({ slug }) => slug)).toEqual([article.slug]);
    }
  });

  it("speaks the caller's language, German to strangers", async () => {
    const { slug } = await someArticle(db);
    const nameIn = async (language: string) =>
      read(productDetailSchema, await get(`/products/${slug}`, { "accept-language": language })).name;
    expect(await nameIn("en-GB,de;q=0.5")).toBe("Test mug");
    expect(await nameIn("de;q=0.4, en;q=0.9")).toBe("Test mug");
    expect(await nameIn("fr, es;q=0.8")).toBe("Prüfbecher");
    expect(await nameIn("x".repeat(3_000))).toBe("Prüfbecher");
  });

  it("counts what one store has when asked for it", async () => {
    const { sku } = await someArticle(db, { warehouse: 5, stores: { "hamburg-ottensen": 3 } });
    const ottensen = await storeId(db, "hamburg-ottensen");
    const available = async (query: string) =>
      (await list(`?q=${sku}${query}`)).items[0]?.variants[0]?.available;
    expect(await available("")).toBe(8);
    expect(await available(`&store=${ottensen}`)).toBe(3);
  });

  it("has nothing for a facet, value, category or page that is not there, and says so calmly", async () => {
    for (const query of ["?facet.colour=blue", "?facet.origin=atlantis", "?category=x", "?cursor=9999"]) {
      const page = await list(query);
      expect([page.items, page.nextCursor]).toEqual([[], null]);
    }
  });

  it.each([
    ["sort", "?sort=price;drop"],
    ["limit", "?limit=0"],
    ["limit", "?limit=101"],
    ["limit", "?limit=1.5"],
    ["limit", "?limit=ten"],
    ["cursor", "?cursor=0"],
    ["cursor", "?cursor=1e9"],
    ["cursor", "?cursor=abc"],
    ["store", "?store=1"],
    ["q", `?q=${"x".repeat(201)}`],
    ["colour", "?colour=blue"],
  ])("refuses a bad %s: %s", async (field, query) => {
    const { errors } = readProblem(await get(`/products${query}`), 400, "invalid_input");
    expect(errors?.map(({ path }) => path)).toEqual([field]);
  });

  it.each(["?q=%00", "?category=a%00", "?facet.origin=%00", "?q=%ff"])("survives %s", async (query) => {
    const answer = await get(`/products${query}`);
    expect([200, 400]).toContain(answer.status);
  });

  it("takes quotes, wildcards and tsquery signs as words", async () => {
    for (const text of ["'", "%", "_", "\\", ":*&|!()", "<->", "a'--", "\u{1F600}"]) {
      expect((await get(`/products?q=${encodeURIComponent(text)}`)).status).toBe(200);
    }
  });
});

describe("GET /products/{slug}", () => {
  it("gives every product of the list in full", async () => {
    const { items } = await list("?limit=100");
    for (const item of items.slice(0, 12)) {
      const product = read(productDetailSchema, await get(`/products/${item.slug}`));
      expect(product.variants.map(({ id }) => id)).toEqual(item.variants.map(({ id }) => id));
      expect(product.priceCents).toBe(item.priceCents);
    }
  });

  it("names the lowest price of 30 days for what is reduced, and only then", async () => {
    const { items } = await list("?limit=100");
    const details = await Promise.all(
      items.map(async ({ slug }) => read(productDetailSchema, await get(`/products/${slug}`))),
    );
    const reduced = details.flatMap(({ variants }) => variants).filter((v) => v.lowestPrice30dCents);
    expect(reduced.length).toBeGreaterThan(0);
    for (const variant of reduced) expect(variant.lowestPrice30dCents).toBeGreaterThan(variant.priceCents);
  });

  it.each(["no-such-product", "%00", "..%2f..%2fetc", "%F0%9F%98%80", "x".repeat(5_000)])(
    "knows no %s",
    async (slug) => {
      const { status } = await get(`/products/${slug}`);
      expect([400, 404]).toContain(status);
    },
  );
});
