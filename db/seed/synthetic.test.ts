import { describe, expect, it } from "vitest";
import { assortment } from "./assortment";
import { attributes } from "./attributes";
import { categories } from "./categories";
import { checkDigit } from "./gtin";
import { stockFor } from "./stock";
import { warehouse } from "./stores";
import { syntheticProducts } from "./synthetic";

const sample = [...syntheticProducts(2000)];
const variants = sample.flatMap((product) => product.variants);

describe("the synthetic catalogue", () => {
  it("is the same every time, and a smaller one is the beginning of a larger one", () => {
    expect([...syntheticProducts(50)]).toEqual(sample.slice(0, 50));
  });

  it("never repeats a slug, SKU or GTIN, its own or the assortment's", () => {
    const all = [...assortment("2026-11-23"), ...sample];
    const skus = all.flatMap((product) => product.variants.map(({ sku }) => sku));
    const gtins = all.flatMap((product) => product.variants.map(({ gtin }) => gtin));
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
    expect(new Set(skus).size).toBe(skus.length);
    expect(new Set(gtins).size).toBe(gtins.length);
    expect(
      variants.every(({ gtin }) => gtin.length === 13 && Number(gtin[12]) === checkDigit(gtin.slice(0, 12))),
    ).toBe(true);
  });

  it("uses real categories, facets and stock ranges", () => {
    const slugs = categories.map(({ slug }) => slug);
    const known = new Set(
      attributes.flatMap(({ key, values }) => values.map((value) => `${key}=${value.key}`)),
    );
    for (const product of sample) {
      expect(slugs).toContain(product.category);
      for (const [key, value] of Object.entries(product.attributes))
        expect(known).toContain(`${key}=${value}`);
    }
    expect(variants.every(({ sku }) => stockFor(sku, warehouse.slug).onHand >= 0)).toBe(true);
  });

  it("spreads over all kinds and prices, with some goods reduced", () => {
    expect(new Set(sample.map(({ category }) => category)).size).toBe(6);
    expect(
      variants.every(
        ({ priceCents, history }) => priceCents > 0 && history.at(-1)?.priceCents === priceCents,
      ),
    ).toBe(true);
    const onSale = sample.filter(({ variants: [first] }) => first?.history.at(-1)?.reduction);
    expect(onSale.length).toBeGreaterThan(100);
    expect(onSale.length).toBeLessThan(400);
  });
});
