import { beforeAll, describe, expect, it } from "vitest";
import { seed } from "@/db/seed";
import { testDatabase } from "@/db/testing/database";
import type { Locale } from "@/lib/shared/text";
import { listProducts } from "./list-products";
import { suggest } from "./suggest";

const now = new Date("2026-11-23T08:00:00Z");
const { db } = await testDatabase();
beforeAll(() => seed(db, now));

function search(text: string, locale: Locale = "de") {
  return listProducts(db, { locale, text, facets: {}, sort: "recommended", page: 1, pageSize: 24, now });
}

async function slugs(text: string, locale?: Locale) {
  return (await search(text, locale)).items.map(({ slug }) => slug);
}

describe("a search", () => {
  it.each([
    ["stems", "Tassen", "Tasse"],
    ["folds accents", "Athiopien", "Äthiopien"],
    ["folds sharp s", "weisser tee", "weißer Tee"],
    ["ignores case", "BECHER TAU", "becher tau"],
  ])("%s: %s finds what %s finds", async (_, written, meant) => {
    const found = await slugs(written);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(await slugs(meant));
  });

  it("stems English in English", async () => {
    const found = await slugs("kettles", "en");
    expect(found).toContain("kessel-aar");
    expect(found).toEqual(await slugs("kettle", "en"));
  });

  it("finds a beginning", async () => {
    expect(await slugs("schwanenh")).toContain("kessel-aar");
  });

  it("puts the name before the description", async () => {
    const { items, total } = await search("becher");
    expect(total).toBeGreaterThan(2);
    const named = items.map(({ name }) => /becher/i.test(name));
    expect(named).toEqual(named.toSorted((a, b) => Number(b) - Number(a)));
    expect(named[0]).toBe(true);
  });

  it.each([
    ["ketle", "en", "kettle"],
    ["kettel", "en", "kettle"],
    ["expresso", "de", "espresso"],
    ["äthiopein", "de", "äthiopien"],
  ] as const)("corrects %s (%s) to %s and says so", async (typed, locale, meant) => {
    const corrected = await search(typed, locale);
    expect(corrected.correctedText).toBe(meant);
    expect(corrected.items).toEqual((await search(meant, locale)).items);
  });

  it.each(["CP-TAU-TANNE", "cp-tau-tanne", "4260797001000", " 4260 797001000 "])(
    "takes %j for an article number",
    async (code) => expect(await slugs(code)).toEqual(["becher-tau"]),
  );

  it.each(["xqzzy", "für", "'", "\\", "a:*b & !", "%", "🫖", "tee ".repeat(50)])(
    "survives %j",
    async (text) => expect((await search(text)).correctedText).toBeUndefined(),
  );
});

describe("suggestions", () => {
  it("name the category first, then goods, eight at most", async () => {
    const found = await suggest(db, { locale: "de", text: "tas" });
    expect(found[0]).toMatchObject({ kind: "category", slug: "cups" });
    expect(found.length).toBeLessThanOrEqual(8);
    expect(found.slice(1).every(({ kind }) => kind === "product")).toBe(true);
  });

  it("offer the word that was meant when nothing begins like that", async () => {
    expect(await suggest(db, { locale: "en", text: "ketle" })).toEqual([{ kind: "query", text: "kettle" }]);
  });

  it("wait for two letters", async () =>
    expect(await suggest(db, { locale: "de", text: " t " })).toEqual([]));
});
