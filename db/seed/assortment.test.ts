import { describe, expect, it } from "vitest";
import { assortment } from "./assortment";
import { attributes } from "./attributes";
import { categories } from "./categories";
import { checkDigit } from "./gtin";
import type { SeedProduct, Text } from "./types";

const products = assortment("2026-11-23");
const variants = products.flatMap((product) => product.variants.map((variant) => ({ product, variant })));

function duplicates(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Texts with a place to name when one is wrong. */
function textsOf(product: SeedProduct): [where: string, text: Text][] {
  const entries: [string, Text | undefined][] = [
    ["name", product.name],
    ["tagline", product.tagline],
    ["description", product.description],
    ["care", product.care],
    ["ingredients", product.ingredients],
    ["warnings", product.safety.warnings],
    ...product.highlights.map((text, i): [string, Text] => [`highlight ${i}`, text]),
    ...product.specs.flatMap(({ label, value }, i): [string, Text][] => [
      [`spec label ${i}`, label],
      [`spec ${i}`, value],
    ]),
    ...product.options.flatMap((option): [string, Text][] => [
      [`option ${option.key}`, option.name],
      ...option.values.map(({ key, label }): [string, Text] => [`option ${option.key}=${key}`, label]),
    ]),
  ];
  return entries.flatMap(([where, text]) =>
    text ? [[`${product.slug}: ${where}`, text] as [string, Text]] : [],
  );
}

const texts = products.flatMap(textsOf);

describe("the size of the assortment", () => {
  it("has at least 72 products and 180 variants in ten categories", () => {
    expect(products.length).toBeGreaterThanOrEqual(72);
    expect(variants.length).toBeGreaterThanOrEqual(180);
    expect(new Set(products.map(({ category }) => category)).size).toBe(10);
  });

  it("spans 2.40 € to 2,400 €", () => {
    const cents = variants.map(({ variant }) => variant.priceCents);
    expect(Math.min(...cents)).toBe(240);
    expect(Math.max(...cents)).toBe(240_000);
  });
});

describe("identities", () => {
  it("gives every slug, SKU and GTIN once", () => {
    expect(duplicates(products.map(({ slug }) => slug))).toEqual([]);
    expect(duplicates(variants.map(({ variant }) => variant.sku))).toEqual([]);
    expect(duplicates(variants.map(({ variant }) => variant.gtin))).toEqual([]);
    expect(duplicates(categories.map(({ slug }) => slug))).toEqual([]);
  });

  it("gives every GTIN its check digit", () => {
    expect(checkDigit("400638133393")).toBe(1);
    const wrong = variants.filter(
      ({ variant: { gtin } }) =>
        !/^4260\d{9}$/.test(gtin) || Number(gtin[12]) !== checkDigit(gtin.slice(0, 12)),
    );
    expect(wrong.map(({ variant }) => variant.sku)).toEqual([]);
  });

  it("points only at products that exist, never at itself", () => {
    const slugs = new Set(products.map(({ slug }) => slug));
    const broken = products.flatMap((product) =>
      product.related
        .filter((slug) => !slugs.has(slug) || slug === product.slug)
        .map((slug) => `${product.slug} → ${slug}`),
    );
    expect(broken).toEqual([]);
    expect(products.filter(({ related }) => related.length < 2)).toEqual([]);
  });

  it("puts products into leaves of the category tree only", () => {
    const parents = new Set(categories.map(({ parent }) => parent));
    const slugs = new Set(categories.map(({ slug }) => slug));
    expect(products.filter(({ category }) => parents.has(category) || !slugs.has(category))).toEqual([]);
    expect(categories.filter(({ parent }) => parent && !slugs.has(parent))).toEqual([]);
  });
});

describe("words", () => {
  it("says everything in German and English", () => {
    const empty = texts.filter(([, { de, en }]) => de.trim() === "" || en.trim() === "");
    expect(empty.map(([where]) => where)).toEqual([]);
  });

  it("writes name, tagline and description in each language on its own", () => {
    const same = products.filter((p) => [p.name, p.tagline, p.description].some(({ de, en }) => de === en));
    expect(same.map(({ slug }) => slug)).toEqual([]);
    expect(categories.filter(({ title, intro }) => title.de === title.en || intro.de === intro.en)).toEqual(
      [],
    );
  });

  it("describes every product in two paragraphs or more", () => {
    const thin = products.filter(({ description }) =>
      [description.de, description.en].some((text) => text.split("\n\n").length < 2 || text.length < 180),
    );
    expect(thin.map(({ slug }) => slug)).toEqual([]);
  });

  // Directive (EU) 2024/825: generic environmental claims without recognised proof.
  it.each([
    /klimaneutral|klimafreundlich|umweltfreundlich|nachhaltig|ökologisch|biologisch abbaubar|CO2|plastikfrei/i,
    /climate[- ]neutral|carbon[- ]neutral|eco[- ]?friendly|environmentally friendly|sustainab|biodegradable|green choice/i,
  ])("makes no claim of the kind %s", (banned) => {
    const found = texts.filter(([, { de, en }]) => banned.test(de) || banned.test(en));
    expect(found.map(([where]) => where)).toEqual([]);
  });
});

describe("options and facets", () => {
  it("gives each variant one defined value of each option, no two variants the same", () => {
    for (const product of products) {
      const combinations = product.variants.map(({ options }) => {
        expect(Object.keys(options).sort()).toEqual(product.options.map(({ key }) => key).sort());
        for (const option of product.options) {
          expect(option.values.map(({ key }) => key)).toContain(options[option.key]);
        }
        return JSON.stringify(Object.entries(options).sort());
      });
      expect(duplicates(combinations)).toEqual([]);
    }
  });

  it("offers no option value that no variant has", () => {
    const idle = products.flatMap((product) =>
      product.options.flatMap(({ key, values }) =>
        values
          .filter((value) => !product.variants.some((variant) => variant.options[key] === value.key))
          .map((value) => `${product.slug}: ${key}=${value.key}`),
      ),
    );
    expect(idle).toEqual([]);
  });

  it("uses defined facets and values only", () => {
    const known = new Set(
      attributes.flatMap(({ key, values }) => values.map((value) => `${key}=${value.key}`)),
    );
    const unknown = products.flatMap((product) =>
      Object.entries(product.attributes).flatMap(([key, values]) =>
        [values]
          .flat()
          .filter((value) => !known.has(`${key}=${value}`))
          .map((value) => `${product.slug}: ${key}=${value}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it("gives every facet a use and every product a facet", () => {
    const used = new Set(products.flatMap((product) => Object.keys(product.attributes)));
    expect(attributes.filter(({ key }) => !used.has(key))).toEqual([]);
    expect(products.filter((product) => Object.keys(product.attributes).length === 0)).toEqual([]);
  });
});

describe("prices", () => {
  it("keeps a history of at least 90 days that ends in the current price", () => {
    for (const { variant } of variants) {
      expect(variant.history.at(-1)?.priceCents, variant.sku).toBe(variant.priceCents);
      expect(variant.history[0]?.daysAgo, variant.sku).toBeGreaterThanOrEqual(90);
      const days = variant.history.map(({ daysAgo }) => daysAgo);
      expect(days, variant.sku).toEqual([...new Set(days)].sort((a, b) => b - a));
      expect(variant.history.every(({ priceCents }) => Number.isInteger(priceCents) && priceCents > 0)).toBe(
        true,
      );
    }
  });

  it("calls a price a reduction only when it is below the one before", () => {
    const wrong = variants.filter(({ variant: { history } }) =>
      history.some((price, i) => price.reduction && price.priceCents >= (history[i - 1]?.priceCents ?? 0)),
    );
    expect(wrong.map(({ variant }) => variant.sku)).toEqual([]);
  });

  it("has at least twelve products reduced today, some of them lately", () => {
    const current = variants.flatMap(({ product, variant }) => {
      const price = variant.history.at(-1);
      return price?.reduction ? [{ slug: product.slug, daysAgo: price.daysAgo }] : [];
    });
    expect(new Set(current.map(({ slug }) => slug)).size).toBeGreaterThanOrEqual(12);
    expect(current.filter(({ daysAgo }) => daysAgo >= 5 && daysAgo <= 20).length).toBeGreaterThanOrEqual(6);
  });

  it("holds a raise followed by a cut whose 30-day low is below the former price (§ 11 PAngV)", () => {
    const morgen = variants.filter(({ product }) => product.slug === "muehle-morgen");
    expect(morgen.length).toBeGreaterThan(0);
    for (const { variant } of morgen) {
      const [, raised, cut] = variant.history;
      expect(raised?.priceCents).toBe(14900);
      const inWindow = variant.history.filter(
        ({ daysAgo }, i) =>
          daysAgo > (cut?.daysAgo ?? 0) && (variant.history[i + 1]?.daysAgo ?? 0) < (cut?.daysAgo ?? 0) + 30,
      );
      expect(Math.min(...inWindow.map(({ priceCents }) => priceCents))).toBe(12900);
    }
  });

  it.each([
    ["BN-SONNTAG-250-W", 1390],
    ["KT-AAR-STAHL", 8900],
    ["CP-TAU-TANNE", 1450],
  ])("sells %s at the %d cents of the worked examples", (sku, cents) => {
    expect(variants.find(({ variant }) => variant.sku === sku)?.variant.priceCents).toBe(cents);
  });
});

describe("what the law asks of an offer", () => {
  it("taxes food reduced, gift cards not at all and the rest in full", () => {
    const expected = (category: string) =>
      ["beans", "tea"].includes(category) ? "reduced" : category === "gift-cards" ? "none" : "standard";
    const wrong = products.filter(({ category, taxClass }) => taxClass !== expected(category));
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  it("gives the content wherever a unit price is due", () => {
    const byContent =
      /^(kegelfilter|korbfilter|entkalker|reinigungstabs|fettloeser|muehlenreiniger|milchreiniger|wasserfilter)/;
    const missing = variants.filter(
      ({ product, variant }) =>
        (["beans", "tea"].includes(product.category) || byContent.test(product.slug)) &&
        !(variant.contentQuantity && variant.contentUnit),
    );
    expect(missing.map(({ variant }) => variant.sku)).toEqual([]);
  });

  it("names ingredients for food and a shipping weight for goods", () => {
    expect(products.filter((p) => ["beans", "tea"].includes(p.category) && !p.ingredients)).toEqual([]);
    expect(
      variants.filter(({ product, variant }) => product.kind === "goods" && variant.weightGrams <= 0),
    ).toEqual([]);
  });

  it("names a manufacturer with postal and electronic address, and one responsible in the EU", () => {
    for (const { safety, slug } of products) {
      expect(safety.manufacturer, slug).not.toBe("");
      expect(safety.address, slug).toMatch(/, (Deutschland|Österreich|Italia|Japan)$/);
      expect(safety.email, slug).toMatch(/^[^@\s]+@[^@\s]+\.example$/);
      if (safety.address.endsWith("Japan")) expect(safety.responsible?.address, slug).toMatch(/Deutschland$/);
    }
  });

  it("carries a guarantee only beyond the statutory two years", () => {
    expect(products.filter(({ guarantee }) => guarantee && guarantee.years <= 2)).toEqual([]);
  });
});
