import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { seed } from "@/db/seed";
import { assortment } from "@/db/seed/assortment";
import { testDatabase } from "@/db/testing/database";
import { findVariant } from "./find-variant";
import { getCategory } from "./get-category";
import { getProduct } from "./get-product";
import { listProductSlugs } from "./list-product-slugs";
import { productTags } from "./product-tags";

const now = new Date("2026-11-23T08:00:00Z");
const { db } = await testDatabase();
const goods = assortment("2026-11-23");
beforeAll(() => seed(db, now));

describe("getProduct", () => {
  it("gives every product in both languages with prices, variants and a way back", async () => {
    for (const { slug, variants, category, name } of goods) {
      for (const locale of ["de", "en"] as const) {
        const product = await getProduct(db, { slug, locale, now });
        expect(product?.name).toBe(name[locale]);
        expect(product?.variants.map(({ sku }) => sku)).toEqual(variants.map(({ sku }) => sku));
        expect(product?.variants.map(({ priceCents }) => priceCents)).toEqual(
          variants.map(({ priceCents }) => priceCents),
        );
        expect(product?.breadcrumb.at(-1)?.slug).toBe(category);
        expect(product?.related.length).toBeGreaterThan(0);
        expect(product?.related.map((card) => card.slug)).not.toContain(slug);
      }
    }
  });

  it("shows a reduction against the lowest price of the 30 days before it", async () => {
    const product = await getProduct(db, { slug: "becher-tau", locale: "de", now });
    for (const variant of product?.variants ?? []) {
      expect(variant).toMatchObject({
        priceCents: 1450,
        reduction: { lowestPrice30dCents: 1800, percent: 19 },
      });
    }
  });

  it("reads prices as of the moment asked for", async () => {
    const before = new Date("2026-11-01T00:00:00Z");
    const product = await getProduct(db, { slug: "becher-tau", locale: "de", now: before });
    expect(product?.variants[0]?.priceCents).toBe(1800);
    expect(product?.variants[0]?.reduction).toBeUndefined();
  });

  it("states the unit price of what has a content", async () => {
    const coffee = await getProduct(db, { slug: "sonntag", locale: "de", now });
    const bag = coffee?.variants.find(({ options }) => options.size === "250");
    expect(bag?.unitPrice).toEqual({ cents: (bag?.priceCents ?? 0) * 4, per: 1, unit: "kg" });
  });

  it("leads up to the heading", async () => {
    const { breadcrumb } = (await getProduct(db, { slug: "sonntag", locale: "en", now })) ?? {};
    expect(breadcrumb?.map(({ slug }) => slug)).toEqual(["coffee", "beans"]);
  });

  it("is null for what nobody knows and what is not published", async () => {
    expect(await getProduct(db, { slug: "nobody", locale: "de", now })).toBeNull();
    await db.execute(sql`update products set published = false where slug = 'untersetzer-ring'`);
    expect(await getProduct(db, { slug: "untersetzer-ring", locale: "de", now })).toBeNull();
    await db.execute(sql`update products set published = true where slug = 'untersetzer-ring'`);
  });
});

it("law: whoever shows a product as related is among the pages its change expires", async () => {
  const ids = new Map<string, string>();
  const shownBy = new Map<string, string[]>();
  for (const { slug } of goods) {
    const product = await getProduct(db, { slug, locale: "de", now });
    ids.set(slug, product?.id ?? "");
    for (const card of product?.related ?? []) {
      shownBy.set(card.slug, [...(shownBy.get(card.slug) ?? []), slug]);
    }
  }
  for (const { slug, category } of goods) {
    const tags = await productTags(db, [ids.get(slug) ?? ""]);
    const pages = [slug, ...(shownBy.get(slug) ?? [])].map((page) => `product:${page}`);
    expect(tags).toEqual(expect.arrayContaining([...pages, `category:${category}`]));
  }
});

it("a change of beans concerns the heading's list as well", async () => {
  const product = await getProduct(db, { slug: "sonntag", locale: "de", now });
  expect(await productTags(db, [product?.id ?? ""])).toEqual(
    expect.arrayContaining(["category:beans", "category:coffee"]),
  );
});

it("a variant is found by id and by GTIN, and by nothing else", async () => {
  const found = await findVariant(db, "4260797001000");
  expect(found?.sku).toBe("CP-TAU-TANNE");
  expect(await findVariant(db, found?.id ?? "")).toEqual(found);
  for (const key of ["CP-TAU-TANNE", "", "' or true", "4260797001001"]) {
    expect(await findVariant(db, key)).toBeNull();
  }
});

it("a category knows its children, and every product for sale has an address", async () => {
  const category = await getCategory(db, { slug: "coffee", locale: "en" });
  expect(category?.children).toEqual([{ slug: "beans", name: expect.any(String) }]);
  expect(await getCategory(db, { slug: "nobody", locale: "en" })).toBeNull();
  const slugs = (await listProductSlugs(db)).map(({ slug }) => slug);
  expect(slugs.toSorted()).toEqual(goods.map(({ slug }) => slug).toSorted());
});
