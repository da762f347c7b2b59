import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { seed } from "@/db/seed";
import { assortment } from "@/db/seed/assortment";
import { attributes } from "@/db/seed/attributes";
import { categories } from "@/db/seed/categories";
import { testDatabase } from "@/db/testing/database";
import { invalidate } from "@/lib/shared/invalidate";
import { type ListingParams, sortOrders } from "../types";
import { listProductCards } from "./list-product-cards";
import { listProducts } from "./list-products";

const now = new Date("2026-11-23T08:00:00Z");
const { db } = await testDatabase();
const goods = assortment("2026-11-23");
const state = new Map<string, { available: boolean; reduced: boolean }>();

beforeAll(async () => {
  await seed(db, now);
  const rows = await db.execute<{ slug: string; available: boolean; reduced: boolean }>(sql`
    select slug, available, reduced from product_index join products on id = product_id`);
  for (const { slug, ...flags } of rows) state.set(slug, flags);
});

type Filter = Omit<ListingParams, "locale" | "sort" | "page" | "pageSize" | "text">;
type Good = (typeof goods)[number];

const price = (product: Good) => Math.min(...product.variants.map(({ priceCents }) => priceCents));
const valuesOf = (product: Good, key: string) => [product.attributes[key] ?? []].flat();

/** The same filter, by hand over the seed's own data. */
function expected(filter: Filter): Good[] {
  const within = (slug: string): boolean =>
    slug === filter.category || categories.some((c) => c.slug === slug && c.parent && within(c.parent));
  return goods.filter(
    (product) =>
      (filter.category === undefined || within(product.category)) &&
      Object.entries(filter.facets).every(
        ([key, values]) => values.length === 0 || valuesOf(product, key).some((v) => values.includes(v)),
      ) &&
      price(product) >= (filter.priceMinCents ?? 0) &&
      price(product) <= (filter.priceMaxCents ?? Number.POSITIVE_INFINITY) &&
      (!filter.onlyAvailable || state.get(product.slug)?.available) &&
      (!filter.onlyReduced || state.get(product.slug)?.reduced),
  );
}

function expectedCounts(filter: Filter) {
  return attributes
    .filter(({ filterable }) => filterable)
    .flatMap(({ key, values }) => {
      const { [key]: chosen = [], ...others } = filter.facets;
      const found = expected({ ...filter, facets: others });
      const counted = values
        .map((value) => ({
          key: value.key,
          count: found.filter((product) => valuesOf(product, key).includes(value.key)).length,
          active: chosen.includes(value.key),
        }))
        .filter(({ count, active }) => count > 0 || active);
      return counted.length > 0 ? [{ key, values: counted }] : [];
    });
}

const chosenFacets = fc
  .uniqueArray(fc.constantFrom(...attributes.filter(({ filterable }) => filterable)), { maxLength: 3 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map(({ key, values }) =>
        fc.tuple(
          fc.constant(key),
          fc.uniqueArray(fc.constantFrom(...values.map((v) => v.key)), { maxLength: 3 }),
        ),
      ),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs));

const filters: fc.Arbitrary<Filter> = fc.record(
  {
    facets: chosenFacets,
    category: fc.constantFrom(...categories.map(({ slug }) => slug), "no-such-category"),
    priceMinCents: fc.nat({ max: 6000 }),
    priceMaxCents: fc.nat({ max: 60_000 }),
    onlyAvailable: fc.boolean(),
    onlyReduced: fc.boolean(),
  },
  { requiredKeys: ["facets"] },
);

it("law: goods, total, price range and every count equal the same filter by hand", async () => {
  await fc.assert(
    fc.asyncProperty(filters, fc.constantFrom(...sortOrders), async (filter, sort) => {
      const listing = await listProducts(db, { ...filter, locale: "de", sort, page: 1, pageSize: 200, now });
      const found = expected(filter);
      expect(listing.items.map(({ slug }) => slug).sort()).toEqual(found.map(({ slug }) => slug).sort());
      expect(listing.total).toBe(found.length);
      const { priceMinCents: _min, priceMaxCents: _max, ...anyPrice } = filter;
      const prices = expected(anyPrice).map(price);
      expect(listing.priceRange).toEqual(
        prices.length > 0 ? { minCents: Math.min(...prices), maxCents: Math.max(...prices) } : null,
      );
      const counts = listing.facets.map(({ key, values }) => ({
        key,
        values: values.map(({ key, count, active }) => ({ key, count, active })),
      }));
      expect(counts).toEqual(expectedCounts(filter));
    }),
    { numRuns: 120 },
  );
});

const everything = { locale: "en", facets: {}, now } as const;

it.each(sortOrders)("pages of '%s' hold every product once, in one order", async (sort) => {
  const whole = await listProducts(db, { ...everything, sort, page: 1, pageSize: 500 });
  const pages = [];
  for (let page = 1; page <= Math.ceil(goods.length / 7); page += 1) {
    pages.push(...(await listProducts(db, { ...everything, sort, page, pageSize: 7 })).items);
  }
  expect(pages).toEqual(whole.items);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(goods.length);
  if (sort === "price_asc" || sort === "price_desc") {
    const prices = pages.map(({ priceCents }) => priceCents);
    expect(prices).toEqual(prices.toSorted((a, b) => (sort === "price_asc" ? a - b : b - a)));
  }
});

it("a page behind the last one is empty, and no list goes deeper than 10,000 items", async () => {
  const behind = await listProducts(db, { ...everything, sort: "name", page: 99, pageSize: 24 });
  expect(behind).toMatchObject({ items: [], total: goods.length, page: 99 });
  const deep = await listProducts(db, { ...everything, sort: "name", page: 1_000_000, pageSize: 100 });
  expect(deep.page).toBe(100);
});

it("figures that are kept follow an announced change at once", async () => {
  const params = { ...everything, category: "cups", sort: "name", page: 1, pageSize: 5 } as const;
  const before = await listProducts(db, params);
  await db.transaction(async (tx) => {
    await tx.execute(sql`delete from product_index where product_id = ${before.items[0]?.id}`);
    await invalidate(tx, ["category:cups"]);
  });
  expect((await listProducts(db, params)).total).toBe(before.total - 1);
});

it("cards keep the order asked for and leave out what nobody knows", async () => {
  const slugs = ["sonntag", "nobody", "becher-tau", "sonntag"];
  const cards = await listProductCards(db, { slugs, locale: "de", now });
  expect(cards.map(({ slug }) => slug)).toEqual(["sonntag", "becher-tau"]);
});
