import { beforeAll, expect, it } from "vitest";
import { cacheInvalidations } from "@/db/schema/system";
import { seed } from "@/db/seed";
import { productId } from "@/db/seed/insert-products";
import { testDatabase } from "@/db/testing/database";
import type { Actor } from "@/lib/shared/actor";
import { type Context, standardPolicy } from "@/lib/shared/context";
import { newId } from "@/lib/shared/ids";
import { getProduct } from "../queries/get-product";
import { listProducts } from "../queries/list-products";
import { changeProductText } from "./change-product-text";

const now = new Date("2026-11-23T08:00:00Z");
const { db } = await testDatabase();
beforeAll(() => seed(db, now));

const mug = productId("becher-tau");
const ctx = (actor: Actor = { kind: "system", job: "test" }): Context => ({
  db,
  actor,
  channel: "staff",
  locale: "de",
  now,
  requestId: newId(),
  policy: standardPolicy,
});

async function found(text: string) {
  const listing = { locale: "de", facets: {}, sort: "recommended", page: 1, pageSize: 9, now } as const;
  return (await listProducts(db, { ...listing, text })).items.map(({ slug }) => slug);
}

it("refuses who may not, what would be empty, and what is not there, and changes nothing", async () => {
  const before = await getProduct(db, { slug: "becher-tau", locale: "en", now });
  const name = { de: "Neu", en: "New" };
  expect(await changeProductText(ctx({ kind: "guest" }), { productId: mug, name })).toMatchObject({
    failure: { code: "forbidden" },
  });
  expect(
    await changeProductText(ctx(), { productId: mug, name, tagline: { de: "x", en: " " } }),
  ).toMatchObject({
    failure: { code: "text_missing", field: "tagline" },
  });
  expect(await changeProductText(ctx(), { productId: newId(), name })).toMatchObject({
    failure: { code: "product_not_found" },
  });
  expect(await getProduct(db, { slug: "becher-tau", locale: "en", now })).toEqual(before);
});

it("changes page and search at once, says so, and leaves what was not given", async () => {
  const before = await getProduct(db, { slug: "becher-tau", locale: "de", now });
  const name = { de: "Humpen Nordlicht", en: "Northern light mug" };
  expect(await changeProductText(ctx(), { productId: mug, name })).toEqual({ ok: true, value: null });
  const after = await getProduct(db, { slug: "becher-tau", locale: "de", now });
  expect(after).toEqual({ ...before, name: name.de, updatedAt: now.toISOString() });
  expect(await found("nordlicht")).toEqual(["becher-tau"]);
  const rows = await db.select().from(cacheInvalidations);
  expect(rows.flatMap(({ tags }) => tags)).toContain("product:becher-tau");
});
