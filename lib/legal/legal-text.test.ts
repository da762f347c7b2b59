import { describe, expect, it } from "vitest";
import { seedSettings } from "@/db/seed/settings";
import { locales } from "@/lib/shared/text";
import { isLegalPage, legalText } from "./legal-text";
import { type LegalText, legalPages } from "./types";

const { company } = seedSettings;
const wordsOf = ({ sections }: LegalText) =>
  sections.flatMap(({ heading, paragraphs, list = [] }) => [heading, ...paragraphs, ...list]).join("\n");

describe.each(legalPages)("%s", (page) => {
  it.each(locales)("is complete in %s", (locale) => {
    const text = legalText(page, locale, seedSettings);
    expect(text.version).toBe(seedSettings.terms.version);
    expect(text.title).not.toBe("");
    for (const { heading, paragraphs, list = [] } of text.sections) {
      expect(heading).not.toBe("");
      expect(paragraphs.length + list.length).toBeGreaterThan(0);
      for (const words of [...paragraphs, ...list]) expect(words.trim()).not.toBe("");
    }
    expect(wordsOf(text)).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("has the same parts in both languages", () => {
    const [german, english] = [legalText(page, "de", seedSettings), legalText(page, "en", seedSettings)];
    const shape = ({ sections }: LegalText) => sections.map(({ list }) => list?.length ?? 0);
    expect(shape(english)).toEqual(shape(german));
  });

  it.each(locales)("names no platform for online disputes in %s: it ended on 20.7.2025", (locale) => {
    expect(wordsOf(legalText(page, locale, seedSettings))).not.toMatch(/ec\.europa\.eu|OS-Plattform|ODR/i);
  });
});

describe.each(locales)("in %s", (locale) => {
  const words = (page: (typeof legalPages)[number]) => wordsOf(legalText(page, locale, seedSettings));

  it("the imprint says who it is and how to reach them (§ 5 DDG)", () => {
    const facts = [company.legalName, company.street, company.phone, company.email, company.registerNumber];
    const numbers = [
      company.vatId,
      company.weeeNumber,
      company.packagingNumber,
      ...company.managingDirectors,
    ];
    for (const fact of [...facts, ...numbers]) expect(words("imprint")).toContain(fact);
  });

  it("the withdrawal information names the function, the period and the form (§ 356a BGB)", () => {
    const text = words("withdrawal");
    for (const fact of ["Vertrag widerrufen", company.legalName, company.email, "______"])
      expect(text).toContain(fact);
    expect(text).toMatch(
      locale === "de" ? /vierzehn Tagen ohne Angabe von Gründen/ : /within 14 days without/,
    );
  });

  it("the terms name the shop's own shipping costs and the statutory warranty", () => {
    const settings = {
      ...seedSettings,
      shipping: { standardCents: 123, expressCents: 456, freeFromCents: 7890 },
    };
    const text = wordsOf(legalText("terms", locale, settings));
    const amounts = locale === "de" ? ["1,23", "4,56", "78,90"] : ["1.23", "4.56", "78.90"];
    for (const amount of amounts) expect(text).toContain(amount);
    expect(text).toMatch(locale === "de" ? /Mängelhaftungsrecht/ : /statutory rights for defects/);
  });
});

it("knows its pages", () => {
  expect(isLegalPage("terms")).toBe(true);
  expect(isLegalPage("constructor")).toBe(false);
});
